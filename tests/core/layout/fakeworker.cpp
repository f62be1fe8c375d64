// A layout worker that misbehaves in the way its name says: crash, hang, garbage and so on.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <thread>

int main(int, char **arguments)
{
    const std::string name = arguments[0];
    const auto is = [&](const char *manner) { return name.find(manner) != std::string::npos; };
    std::string word;
    if (is("fake-crash")) {
        std::fputs("about to fall\n", stderr);
        std::abort();
    }
    while (std::cin >> word) // take the whole request
        ;
    if (is("fake-hang"))
        while (true)
            std::this_thread::sleep_for(std::chrono::hours(1));
    if (is("fake-garbage"))
        std::fputs("<html>this is no layout</html>\n", stdout);
    if (is("fake-endless"))
        for (int i = 0; i < 100000; ++i)
            std::fputs("xxxxxxxxxxxxxxxx", stdout);
    if (is("fake-cut"))
        std::fputs("progress 1 3\npositions 4\n1 2\n3 4\n", stdout);
    if (is("fake-nan"))
        std::fputs("positions 4\n1 2\nnan inf\n", stdout);
    if (is("fake-many"))
        std::fputs("positions 4\n1 2\n1 2\n1 2\n1 2\n1 2\n1 2\nend\n", stdout);
    if (is("fake-memory"))
        std::fputs("error memory\n", stdout);
    return is("fake-exit") || is("fake-memory") ? 2 : 0;
}
