// What gives the terminal back when the program ends otherwise than by curses_stop.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/// Bytes that undo what was switched on; written by the crash handler.
void guard_set_reset(const char *bytes, size_t count);
/// Notes the signal handlers that are there, before ncurses puts its own.
void guard_remember(void);
/// Starts watching: termination signals set a flag, crashes restore the terminal first. `settings` may be NULL.
void guard_begin(int input, int output, const struct termios *settings);
/// Puts the signal handlers back that were noted.
void guard_end(void);
/// The end of the pipe that becomes readable when a signal came; -1 without one.
int guard_wake_descriptor(void);
void guard_drain(void);
bool guard_is_terminated(void);
