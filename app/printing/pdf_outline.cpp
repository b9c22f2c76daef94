#include "app/printing/pdf_outline.h"

#include <QCoreApplication>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace recp {

namespace {

constexpr double PointsPerMm = 72 / 25.4;
constexpr double SheetHeight = 841.89; // A4, points

using Object = QPDFObjectHandle;

Object text(const QString &value)
{
    return Object::newUnicodeString(value.toStdString());
}

struct Node {
    Object object;
    std::vector<Node> children;
};

/// Level 1 entries with the level 2 entries after them.
std::vector<Node> treeOf(QPDF &pdf, const std::vector<PdfBookmark> &bookmarks)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    std::vector<Node> tree;
    for (const PdfBookmark &bookmark : bookmarks) {
        if (bookmark.page < 0 || bookmark.page >= static_cast<int>(pages.size()))
            continue;
        Object item = pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", text(bookmark.text));
        Object place = Object::newArray();
        place.appendItem(pages[static_cast<std::size_t>(bookmark.page)].getObjectHandle());
        place.appendItem(Object::newName("/XYZ"));
        place.appendItem(Object::newNull());
        place.appendItem(Object::newReal(SheetHeight - bookmark.fromTop * PointsPerMm, 2));
        place.appendItem(Object::newNull());
        item.replaceKey("/Dest", place);
        if (bookmark.level == 1 || tree.empty())
            tree.push_back({item, {}});
        else
            tree.back().children.push_back({item, {}});
    }
    return tree;
}

/// Links siblings and their parent.
void link(Object parent, std::vector<Node> &nodes, bool open)
{
    if (nodes.empty())
        return;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        nodes[i].object.replaceKey("/Parent", parent);
        if (i > 0)
            nodes[i].object.replaceKey("/Prev", nodes[i - 1].object);
        if (i + 1 < nodes.size())
            nodes[i].object.replaceKey("/Next", nodes[i + 1].object);
        link(nodes[i].object, nodes[i].children, false);
    }
    parent.replaceKey("/First", nodes.front().object);
    parent.replaceKey("/Last", nodes.back().object);
    const auto count = static_cast<int>(nodes.size());
    parent.replaceKey("/Count", Object::newInteger(open ? count : -count));
}

} // namespace

Result<QByteArray> withOutline(const QByteArray &pdf, const std::vector<PdfBookmark> &bookmarks, const report::Report &report)
{
    try {
        QPDF document;
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        Object root = document.getRoot();
        root.replaceKey("/Lang", text(report.language == Language::Vietnamese ? QStringLiteral("vi-VN") : QStringLiteral("en")));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);

        std::vector<Node> tree = treeOf(document, bookmarks);
        if (!tree.empty()) {
            Object outlines = document.makeIndirectObject(Object::newDictionary());
            outlines.replaceKey("/Type", Object::newName("/Outlines"));
            link(outlines, tree, true);
            root.replaceKey("/Outlines", outlines);
            root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
        }
        Object info = document.getTrailer().getKey("/Info");
        if (info.isDictionary() && !report.author.isEmpty())
            info.replaceKey("/Author", text(report.author));

        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setNewlineBeforeEndstream(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &failure) {
        return Error{QT_TRANSLATE_NOOP("errors", "The report could not be made."), {}, QString::fromUtf8(failure.what())};
    }
}

} // namespace recp
