#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#include "Guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static char reset_bytes[512];
static volatile size_t reset_count;
static int input_descriptor = -1;
static int output_descriptor = -1;
static struct termios saved_settings;
static bool has_settings;
static int wake_pipe[2] = {-1, -1};
static volatile sig_atomic_t is_terminated;

static const int crash_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
static const int end_signals[] = {SIGTERM, SIGHUP, SIGINT};
enum { CRASHES = sizeof crash_signals / sizeof crash_signals[0], ENDS = sizeof end_signals / sizeof end_signals[0] };
static struct sigaction old_crash[CRASHES];
static struct sigaction old_end[ENDS];
static struct sigaction old_resize;
static bool is_remembered;
static void (*curses_resize)(int);
static char alternate_stack[64 * 1024];

void guard_set_reset(const char *bytes, size_t count) {
    reset_count = 0;
    if (count > sizeof reset_bytes) count = sizeof reset_bytes;
    memcpy(reset_bytes, bytes, count);
    reset_count = count;
}

static void wake(void) {
    int saved = errno;
    if (wake_pipe[1] >= 0 && write(wake_pipe[1], "!", 1) < 0) { /* a full pipe wakes as well */ }
    errno = saved;
}

static void on_end(int number) {
    (void)number;
    is_terminated = 1;
    wake();
}

// NB: ncurses' own handler notes the new size; the pipe only ends the wait.
static void on_resize(int number) {
    if (curses_resize) curses_resize(number);
    wake();
}

// NB: only async-signal-safe calls: endwin is not, write and tcsetattr are.
static void on_crash(int number) {
    size_t done = 0;
    while (done < reset_count) {
        ssize_t written = write(output_descriptor, reset_bytes + done, reset_count - done);
        if (written <= 0) break;
        done += (size_t)written;
    }
    if (has_settings) tcsetattr(input_descriptor, TCSANOW, &saved_settings);
    signal(number, SIG_DFL);
    raise(number);
}

static void make_pipe(void) {
    if (wake_pipe[0] >= 0 || pipe(wake_pipe) != 0) return;
    for (int end = 0; end < 2; end++) {
        fcntl(wake_pipe[end], F_SETFL, O_NONBLOCK);
        fcntl(wake_pipe[end], F_SETFD, FD_CLOEXEC);
    }
}

void guard_remember(void) {
    if (is_remembered) return;
    sigaction(SIGWINCH, NULL, &old_resize);
    for (int i = 0; i < ENDS; i++) sigaction(end_signals[i], NULL, &old_end[i]);
    for (int i = 0; i < CRASHES; i++) sigaction(crash_signals[i], NULL, &old_crash[i]);
    is_remembered = true;
}

void guard_begin(int input, int output, const struct termios *settings) {
    input_descriptor = input;
    output_descriptor = output;
    has_settings = settings != NULL;
    if (settings) saved_settings = *settings;
    is_terminated = 0;
    make_pipe();

    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    // NB: ncurses puts its handler once in a process, so that it is kept for a second screen.
    struct sigaction present;
    sigaction(SIGWINCH, NULL, &present);
    if (present.sa_handler != SIG_DFL && present.sa_handler != SIG_IGN && present.sa_handler != on_resize) {
        curses_resize = present.sa_handler;
    }
    action.sa_handler = on_resize;
    sigaction(SIGWINCH, &action, NULL);

    action.sa_handler = on_end;
    for (int i = 0; i < ENDS; i++) {
        // A program started by nohup goes on after its terminal.
        if (old_end[i].sa_handler != SIG_IGN) sigaction(end_signals[i], &action, NULL);
    }

    stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack, .ss_flags = 0};
    sigaltstack(&stack, NULL);
    action.sa_handler = on_crash;
    action.sa_flags = SA_ONSTACK | SA_NODEFER;
    for (int i = 0; i < CRASHES; i++) sigaction(crash_signals[i], &action, NULL);
}

void guard_end(void) {
    if (!is_remembered) return;
    is_remembered = false;
    sigaction(SIGWINCH, &old_resize, NULL);
    for (int i = 0; i < ENDS; i++) sigaction(end_signals[i], &old_end[i], NULL);
    for (int i = 0; i < CRASHES; i++) sigaction(crash_signals[i], &old_crash[i], NULL);
}

int guard_wake_descriptor(void) { return wake_pipe[0]; }

void guard_drain(void) {
    char bytes[64];
    while (wake_pipe[0] >= 0 && read(wake_pipe[0], bytes, sizeof bytes) > 0) { }
}

bool guard_is_terminated(void) { return is_terminated != 0; }
