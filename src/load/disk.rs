//! The only place where a project's files are read.
