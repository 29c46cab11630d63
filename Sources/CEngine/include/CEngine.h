#ifndef CENGINE_H
#define CENGINE_H
#include <stdbool.h>

/// Tells SQLite to keep no count of its memory, which costs a lock at each piece that it takes or gives back.
///
/// It has to come before anything else that is asked of SQLite; false where it came too late, which harms nothing.
bool engine_counts_no_memory(void);

/// Lets the thread sleep for so many microseconds, and not for the fifty more that the kernel else adds to each sleep.
void engine_pause(unsigned microseconds);

#endif
