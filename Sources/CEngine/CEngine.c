// What of SQLite's and the system's interface Swift cannot call: functions of any number of arguments.
#include "CEngine.h"
#include <sqlite3.h>
#include <sys/prctl.h>
#include <time.h>

bool engine_counts_no_memory(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}

void engine_pause(unsigned microseconds) {
    static _Thread_local bool is_exact;
    if (!is_exact) is_exact = prctl(PR_SET_TIMERSLACK, 1000UL, 0UL, 0UL, 0UL) == 0;
    const struct timespec pause = {.tv_sec = microseconds / 1000000, .tv_nsec = microseconds % 1000000 * 1000L};
    nanosleep(&pause, NULL);
}
