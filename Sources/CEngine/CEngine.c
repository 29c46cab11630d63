// What of SQLite's and the system's interface Swift cannot call, or only by a detour: functions of any number of arguments, signals.
#define _GNU_SOURCE
#include "CEngine.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

bool engine_counts_no_memory(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}

static void wake(int signal) { (void)signal; }

// A wait for a lock has no end of its own: a timer interrupts it by a signal to this thread alone, again and again, for the first may
// come before the wait has begun.
int engine_lock(int descriptor, long byte, unsigned microseconds) {
    const int number = SIGRTMAX - 3;
    const struct sigaction action = {.sa_handler = wake};
    struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = number};
    event._sigev_un._tid = gettid();
    timer_t timer;
    if (sigaction(number, &action, NULL) != 0 || timer_create(CLOCK_MONOTONIC, &event, &timer) != 0) return errno;
    sigset_t ours, before;
    sigemptyset(&ours);
    sigaddset(&ours, number);
    pthread_sigmask(SIG_UNBLOCK, &ours, &before);
    const struct itimerspec times = {
        .it_value = {.tv_sec = microseconds / 1000000, .tv_nsec = microseconds % 1000000 * 1000L + 1},
        .it_interval = {.tv_nsec = 10 * 1000 * 1000},
    };
    timer_settime(timer, 0, &times, NULL);
    struct flock record = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = byte, .l_len = 1};
    const int result = byte < 0 ? flock(descriptor, LOCK_EX) : fcntl(descriptor, F_SETLKW, &record);
    const int error = result == 0 ? 0 : errno;
    timer_delete(timer);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return error;
}
