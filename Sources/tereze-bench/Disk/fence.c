// Stands around a program whose keys chance presses: LD_PRELOAD it, and nothing outside one folder is written, and no address is
// called. `soak keys` builds and uses it.
//
//   TEREZE_FENCE_ROOT  the folder in which files may be made and written, besides terminals and /dev/null
//   TEREZE_FENCE_LOG   a file to which each refused place is added, a line each
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <netdb.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#define REAL(result, name, ...) \
    static result (*real_##name)(__VA_ARGS__); \
    if (!real_##name) real_##name = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

static void note(const char *what, const char *place) {
    REAL(int, open, const char *, int, ...);
    const char *path = getenv("TEREZE_FENCE_LOG");
    if (!path) return;
    int file = real_open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0) return;
    char line[PATH_MAX + 32];
    int count = snprintf(line, sizeof line, "%s %s\n", what, place);
    if (count > 0 && write(file, line, (size_t)count < sizeof line ? (size_t)count : sizeof line - 1) < 0) { /* nothing to tell it to */ }
    close(file);
}

/// Whether a path begins with another; slashes side by side are one.
static int begins(const char *path, const char *with) {
    while (*with) {
        if (*path++ != *with) return 0;
        if (*with++ == '/') {
            while (*path == '/') path++;
            while (*with == '/') with++;
        }
    }
    return 1;
}

// A relative path stays inside by itself, for the program stands deep in the root and no key of chance's is a slash.
static int is_outside(const char *path, int flags) {
    const char *root = getenv("TEREZE_FENCE_ROOT");
    int writes = (flags & O_ACCMODE) != O_RDONLY || flags & (O_CREAT | O_TRUNC);
    if (!root || !writes || !path || path[0] != '/') return 0;
    static const char *allowed[] = {"/dev/null", "/dev/tty", "/dev/pts/", "/dev/ptmx", "/proc/self/"};
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
        if (begins(path, allowed[i])) return 0;
    return !begins(path, root) || strstr(path, "/../");
}

static int refuse(const char *path) {
    note("file", path);
    errno = EACCES;
    return -1;
}

static int takes_mode(int flags) { return flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE; }

#define OPENING(name) \
    int name(const char *path, int flags, ...) { \
        REAL(int, name, const char *, int, ...); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = takes_mode(flags) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        return is_outside(path, flags) ? refuse(path) : real_##name(path, flags, mode); \
    }

OPENING(open)
OPENING(open64)

#define OPENING_AT(name) \
    int name(int folder, const char *path, int flags, ...) { \
        REAL(int, name, int, const char *, int, ...); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = takes_mode(flags) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        return is_outside(path, flags) ? refuse(path) : real_##name(folder, path, flags, mode); \
    }

OPENING_AT(openat)
OPENING_AT(openat64)

int connect(int file, const struct sockaddr *address, socklen_t length) {
    REAL(int, connect, int, const struct sockaddr *, socklen_t);
    if (address->sa_family == AF_UNIX) return real_connect(file, address, length);
    note("address", "of a network");
    errno = ENETUNREACH;
    return -1;
}

int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints, struct addrinfo **found) {
    (void)service, (void)hints;
    *found = NULL;
    note("name", name ? name : "");
    return EAI_FAIL;
}
