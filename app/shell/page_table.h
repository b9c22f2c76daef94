#pragma once

#include "core/domain/keys.h"

#include <QString>
#include <vector>

class QWidget;

namespace recp {

class AuditSession;
class Page;

/// A step of the audit that has a page in this window.
struct PageRow {
    Step step;
    const char *icon;
    Page *(*make)(AuditSession &session, QWidget *parent);
};

/// The steps shown, in their order. A new page is one line here.
const std::vector<PageRow> &pageTable();

} // namespace recp
