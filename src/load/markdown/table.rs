//! Tables.

use super::reader::Reader;
use crate::{
    load::ProblemKind,
    model::{Prose, Table},
    text::Span,
};
use std::ops::Range;

/// A table while it is read.
pub(super) struct TableReader {
    table: Table,
    row: Vec<Prose>,
    row_range: Range<usize>,
    /// Where the last cell ended.
    end: usize,
    in_head: bool,
}

impl TableReader {
    pub(super) fn at(span: Span) -> Self {
        let table = Table { span, head: Vec::new(), rows: Vec::new() };
        Self { table, row: Vec::new(), row_range: 0..0, end: 0, in_head: true }
    }

    pub(super) fn start_row(&mut self, range: Range<usize>) {
        self.end = range.start;
        self.row_range = range;
    }

    pub(super) fn cell(&mut self, cell: Prose, end: usize) {
        self.row.push(cell);
        self.end = end;
    }

    /// Ends a row. Cells without a heading are left out by Markdown, which is noted.
    pub(super) fn end_row(&mut self, reader: &mut Reader<'_>) {
        let row = std::mem::take(&mut self.row);
        if std::mem::take(&mut self.in_head) {
            self.table.head = row;
        } else {
            self.table.rows.push(row);
        }
        let rest = reader.slice(self.end.min(self.row_range.end)..self.row_range.end);
        let left_out = rest.trim_matches(|c: char| c.is_whitespace() || c == '|');
        if !left_out.is_empty() {
            let at = self.row_range.end - rest.trim_start_matches(|c: char| c.is_whitespace() || c == '|').len();
            let span = reader.span(at..at + left_out.len());
            reader.report(span, ProblemKind::Unsupported { what: "table cell without a heading" });
        }
    }

    pub(super) fn finish(self) -> Table {
        self.table
    }
}
