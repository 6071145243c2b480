// SPDX-License-Identifier: MIT
// Starts a program, waits until nothing is painted any more, and says how long the program took:
//
//   errdex_first_paint [--quiet MILLISECONDS] [--display NAME] -- PROGRAM ARGUMENT…
//
// Prints JSON: times in ms from the start of the process to the first window, to the first and to
// the last paint on the screen (the first one is only the background), the number of paints, and
// the memory of the process in KiB when all is quiet. Listens to the X server's DAMAGE extension on
// the root window, so nothing is polled, and no other program may paint meanwhile. Ends the program
// afterwards.

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

namespace {

using Clock = std::chrono::steady_clock;

template<typename Value>
using Owned = std::unique_ptr<Value, decltype(&std::free)>;

struct Arguments
{
    std::chrono::milliseconds quiet{400};
    const char *display = nullptr;
    char **command = nullptr;
};

struct Paints
{
    std::optional<Clock::time_point> window;
    std::optional<Clock::time_point> first;
    std::optional<Clock::time_point> last;
    int count = 0;
};

std::optional<Arguments> parse(int argc, char **argv)
{
    Arguments arguments;
    int at = 1;
    for (; at + 1 < argc && std::strcmp(argv[at], "--") != 0; at += 2) {
        if (std::strcmp(argv[at], "--quiet") == 0)
            arguments.quiet = std::chrono::milliseconds(std::atoi(argv[at + 1]));
        else if (std::strcmp(argv[at], "--display") == 0)
            arguments.display = argv[at + 1];
        else
            return std::nullopt;
    }
    if (at + 1 >= argc || arguments.quiet.count() <= 0)
        return std::nullopt;
    arguments.command = argv + at + 1;
    return arguments;
}

/// The connection to the display, told about every window and every paint.
class Screen
{
public:
    explicit Screen(const char *display)
        : m_connection(xcb_connect(display, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            return;
        const xcb_query_extension_reply_t *const extension =
                xcb_get_extension_data(m_connection, &xcb_damage_id);
        if (!extension || !extension->present)
            return;
        m_damageEvent = extension->first_event + XCB_DAMAGE_NOTIFY;
        const Owned<xcb_damage_query_version_reply_t> version(
                xcb_damage_query_version_reply(
                        m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr),
                &std::free);
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &events);
        // Damage of the root window includes that of all windows on it.
        xcb_damage_create(m_connection, xcb_generate_id(m_connection), root,
                          XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
        // The answer to any question says that the server has done all this.
        const Owned<xcb_get_input_focus_reply_t> done(
                xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr),
                &std::free);
        m_isGood = version && done;
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    bool isGood() const { return m_isGood && !xcb_connection_has_error(m_connection); }
    void discardEvents() const { takeEvents(nullptr); }

    /// Waits until nothing has been painted for `quiet` after the first paint, or the program ends.
    Paints watch(pid_t program, std::chrono::milliseconds quiet) const
    {
        Paints paints;
        while (isGood() && waitpid(program, nullptr, WNOHANG) == 0) {
            pollfd descriptor{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            const bool isQuiet = poll(&descriptor, 1, int(quiet.count())) == 0;
            takeEvents(&paints);
            if (isQuiet && paints.last && Clock::now() - *paints.last >= quiet)
                break;
        }
        return paints;
    }

private:
    void takeEvents(Paints *paints) const
    {
        for (;;) {
            const Owned<xcb_generic_event_t> event(xcb_poll_for_event(m_connection), &std::free);
            if (!event)
                return;
            if (!paints)
                continue;
            const int type = event->response_type & 0x7f;
            if (type == XCB_MAP_NOTIFY && !paints->window)
                paints->window = Clock::now();
            if (type != m_damageEvent)
                continue;
            paints->last = Clock::now();
            paints->first = paints->first.value_or(*paints->last);
            ++paints->count;
        }
    }

    xcb_connection_t *m_connection;
    int m_damageEvent = 0;
    bool m_isGood = false;
};

/// A number of /proc/PID/FILE in KiB; 0 where it does not say.
long memory(pid_t program, const char *file, const std::string &key)
{
    std::ifstream lines("/proc/" + std::to_string(program) + '/' + file);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(key + ':'))
            return std::atol(line.c_str() + key.size() + 1);
    }
    return 0;
}

void print(pid_t program, Clock::time_point start, const Paints &paints)
{
    const auto milliseconds = [start](const std::optional<Clock::time_point> &time) {
        return time ? std::chrono::duration<double, std::milli>(*time - start).count() : -1.0;
    };
    std::printf("{\"window\": %.3f, \"first\": %.3f, \"last\": %.3f, \"paints\": %d, "
                "\"rss\": %ld, \"pss\": %ld, \"private\": %ld}\n",
                milliseconds(paints.window), milliseconds(paints.first), milliseconds(paints.last),
                paints.count, memory(program, "status", "VmRSS"),
                memory(program, "smaps_rollup", "Pss"),
                memory(program, "smaps_rollup", "Private_Dirty"));
}

} // namespace

int main(int argc, char **argv)
{
    const auto arguments = parse(argc, argv);
    if (!arguments) {
        std::fputs("errdex_first_paint [--quiet MILLISECONDS] [--display NAME] -- PROGRAM …\n",
                   stderr);
        return 2;
    }
    const Screen screen(arguments->display);
    if (!screen.isGood()) {
        std::fputs("errdex_first_paint: no X display with the DAMAGE extension\n", stderr);
        return 3;
    }
    screen.discardEvents();

    pid_t program = 0;
    const Clock::time_point start = Clock::now();
    if (posix_spawnp(&program, arguments->command[0], nullptr, nullptr, arguments->command, environ)
        != 0) {
        std::fprintf(stderr, "errdex_first_paint: cannot start %s\n", arguments->command[0]);
        return 3;
    }
    const Paints paints = screen.watch(program, arguments->quiet);
    if (!paints.last) {
        std::fputs("errdex_first_paint: the program ended before it painted\n", stderr);
        return 3;
    }
    print(program, start, paints);
    kill(program, SIGTERM);
    waitpid(program, nullptr, 0);
    return 0;
}
