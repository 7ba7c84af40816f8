//! What the tests of the whole program share: projects in temporary folders, documents that hold files and expectations,
//! and comparing texts.

pub mod compare;
pub mod fence;
pub mod folder;
pub mod project;
