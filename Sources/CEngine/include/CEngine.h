#ifndef CENGINE_H
#define CENGINE_H
#include <stdbool.h>

/// Tells SQLite to keep no count of its memory, which costs a lock at each piece that it takes or gives back.
///
/// It has to come before anything else that is asked of SQLite; false where it came too late, which harms nothing.
bool engine_counts_no_memory(void);

/// Waits for the lock of an open file, in the order in which others wait, at most so many microseconds.
///
/// The byte at that place is locked for the process (`fcntl`); below zero the whole file for the descriptor (`flock`). 0, or the error:
/// `EINTR` where the time is over or a signal came.
int engine_lock(int descriptor, long byte, unsigned microseconds);

#endif
