#include <cstdio>

int main()
{
    std::puts("recp-audit " RECP_VERSION);
    return 0;
}
