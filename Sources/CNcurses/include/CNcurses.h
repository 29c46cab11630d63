// The wide-character ncurses that CursesTerminal calls, without the macros, variadics and globals that Swift cannot see.
//
// One screen at a time. All functions but the signal handlers are called from one thread.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Locale and environment.

/// Takes the locale from the environment, with C.UTF-8 for letters if it is not UTF-8; says whether letters are UTF-8 now.
bool curses_prepare_locale(void);
/// The name of the present character encoding.
const char *curses_codeset(void);
/// The value of an environment variable, or NULL.
const char *curses_environment(const char *name);
/// Removes LINES and COLUMNS, which would hide the true size and every change of it.
void curses_forget_size_variables(void);
bool curses_is_terminal(int descriptor);
/// Leaves no core file of this process, and its memory and environment to no other process of the same user.
void curses_keep_private(void);

// Start and end.

enum { CURSES_STARTED = 0, CURSES_UNKNOWN = 1, CURSES_UNUSABLE = 2, CURSES_BUSY = 3 };
/// Starts the screen for a terminal type on two descriptors, raw, without echo, with function keys.
///
/// CURSES_UNKNOWN: terminfo has no such type; CURSES_UNUSABLE: the type cannot place its cursor; CURSES_BUSY: there is
/// a screen already. Nothing is changed then.
int curses_start(const char *type, int input, int output, bool wants_mouse);
/// Gives the terminal back as it was found, closes a printer left open, and takes the signal handlers away.
void curses_stop(void);

// Picture.

void curses_size(int *rows, int *columns);
/// Colours that the terminal has; 0 for none. `has_default` tells whether -1 may stand for its own colours.
int curses_colours(bool *has_default);
void curses_define_pair(short pair, short foreground, short background);

enum { CURSES_BOLD = 1, CURSES_UNDERLINE = 2, CURSES_REVERSE = 4, CURSES_DIM = 8 };
/// What one or two columns show.
typedef struct {
    /// A base code point and its marks; 0 where there is none.
    uint32_t scalars[5];
    /// Columns: 1 or 2.
    int16_t width;
    /// Bits CURSES_BOLD and so on.
    int16_t emphasis;
    int16_t pair;
} curses_cell;
/// Puts cells side by side. What the C library measures otherwise than its `width` becomes U+FFFD.
void curses_put(int row, int column, const curses_cell *cells, int count);
/// Forgets what the terminal shows: the next update paints all of it.
void curses_redraw_all(void);
void curses_clear(void);
/// Sends what has changed and puts the cursor; a negative row hides it.
void curses_update(int row, int column);
/// Writes bytes on the terminal as they are, after what is painted; returns false if it could not.
bool curses_write(const uint8_t *bytes, size_t count);
void curses_set_title(const char *title);
void curses_bell(void);

// Keys.

enum {
    CURSES_KEY_DOWN = 0x102, CURSES_KEY_UP, CURSES_KEY_LEFT, CURSES_KEY_RIGHT, CURSES_KEY_HOME, CURSES_KEY_BACKSPACE,
    CURSES_KEY_F0,
    CURSES_KEY_DELETE = 0x14a, CURSES_KEY_INSERT, CURSES_KEY_PAGE_DOWN = 0x152, CURSES_KEY_PAGE_UP,
    CURSES_KEY_ENTER = 0x157, CURSES_KEY_KEYPAD_HOME = 0x15c, CURSES_KEY_KEYPAD_PAGE_UP,
    CURSES_KEY_KEYPAD_END = 0x15f, CURSES_KEY_KEYPAD_PAGE_DOWN, CURSES_KEY_BACK_TAB,
    CURSES_KEY_END = 0x168, CURSES_KEY_MOUSE = 0x199, CURSES_KEY_RESIZE,
    CURSES_KEY_PASTE_BEGIN = 3000, CURSES_KEY_PASTE_END, CURSES_KEY_WORD_LEFT, CURSES_KEY_WORD_RIGHT,
};
/// The next byte (0 to 255) or key (CURSES_KEY_…), or -1 if none is there; never waits, save 25 ms after an Esc.
int curses_read(void);
enum {
    CURSES_MOUSE_NONE = -1, CURSES_MOUSE_OTHER = 0, CURSES_MOUSE_PRESS = 1, CURSES_MOUSE_WHEEL_UP = 2,
    CURSES_MOUSE_WHEEL_DOWN = 3,
};
/// What the mouse did, after CURSES_KEY_MOUSE: the newest report first, CURSES_MOUSE_NONE after the oldest.
int curses_mouse(int *row, int *column);

enum { CURSES_WAIT_TIMEOUT = 0, CURSES_WAIT_INPUT = 1, CURSES_WAIT_SIGNAL = 2, CURSES_WAIT_GONE = 3 };
/// Waits for input or a signal; a negative time waits for ever.
int curses_wait(int milliseconds);
/// Whether SIGTERM, SIGHUP or SIGINT came since the start.
bool curses_is_terminated(void);

// The idle counter of drivers (see `CursesTerminal`).

/// Opens the file for the counter, 0600; -1 if it cannot be.
int curses_open_counter(const char *path);
void curses_write_counter(int descriptor, uint64_t value);
void curses_close(int descriptor);
