//! Runs the examples of every rule's page.
