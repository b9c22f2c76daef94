#pragma once

#include "app/models/check_list_model.h"

#include <QScrollArea>

class QVBoxLayout;

namespace recp {

/// The solutions that answers lead to, each with the questions that led there, its screening range and one button.
class SuggestionList : public QScrollArea
{
    Q_OBJECT

public:
    explicit SuggestionList(QWidget *parent = nullptr);

    void show(const std::vector<Suggestion> &suggestions, bool readOnly);

signals:
    void added(const QString &code);
    void openRequested(const QString &code);

private:
    QWidget *buildRow(const Suggestion &suggestion, bool readOnly);

    QVBoxLayout *m_rows = nullptr;
};

/// "10–30 % of compressed air electricity · payback 0.1–0.8 years", as far as the catalogue says.
QString screeningText(const CatalogSolution &solution);

} // namespace recp
