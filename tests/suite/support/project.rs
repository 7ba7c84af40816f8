//! A project in a temporary folder, and the finished program run in it.

use std::{
    fs::{self, File},
    io::{Read, Seek},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// Longer than any run of a small project takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// A project in a folder of its own, gone when the test is over.
pub struct Project {
    folder: TempDir,
}

/// What came of a run.
#[derive(Debug)]
pub struct Outcome {
    /// The exit code; `None` where a signal ended it.
    pub code: Option<i32>,
    /// What it printed for machines.
    pub stdout: String,
    /// What it printed for people.
    pub stderr: String,
}

impl Project {
    /// An empty folder.
    pub fn empty() -> Self {
        Self { folder: TempDir::new().expect("there is room for temporary folders") }
    }

    /// A handbook of one guide that has no fault.
    pub fn of_one_guide() -> Self {
        let settings = "title: A small handbook\nlanguage: en\nbase-url: https://example.org/\n";
        Self::empty().file("content/vademecum.yaml", settings).guide("brew-tea", "Brew a pot of tea")
    }

    /// With a file.
    pub fn file(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        self.write(path, content);
        self
    }

    /// With a guide that claims nothing.
    pub fn guide(self, slug: &str, title: &str) -> Self {
        self.file(&format!("content/guides/{slug}.md"), guide(title))
    }

    /// Writes a file.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let file = self.path(path);
        let folder = file.parent().expect("a file lies in a folder");
        fs::create_dir_all(folder).and_then(|()| fs::write(&file, content)).expect("temporary folders can be written");
    }

    /// Where a path of the project lies.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// The project's folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs the program in the project's folder, to its end.
    pub fn run(&self, arguments: &[&str]) -> Outcome {
        finish(self.command(arguments), &arguments.join(" "))
    }

    /// The program, ready to run in the project's folder.
    pub fn command(&self, arguments: &[&str]) -> Command {
        vademecum(self.folder(), arguments)
    }
}

/// The text of a guide that claims nothing.
pub fn guide(title: &str) -> String {
    format!(
        "---\ntitle: {title}\nsummary: Put the kettle on, warm the pot, and pour.\nstructure: steps\n---\n\n\
         Take your time over it.\n\n## Warm the pot\n\nRinse it with hot water.\n\n- Keep the lid on.\n\n\
         ## Pour\n\nFill the cups a little at a time.\n"
    )
}

/// The program, ready to run in a folder, the same on every machine.
pub fn vademecum(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vademecum"));
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    command.env("NO_COLOR", "1").env("LC_ALL", "C.UTF-8").env("SOURCE_DATE_EPOCH", "1795392000");
    command.env_remove("RUST_BACKTRACE").env_remove("COLUMNS").env_remove("CLICOLOR_FORCE");
    command
}

/// Runs a command to its end. It writes into files, so that it never waits for a reader.
pub fn finish(mut command: Command, what: &str) -> Outcome {
    let [mut stdout, mut stderr] = [(); 2].map(|()| tempfile::tempfile().expect("there is room for temporary files"));
    let copy = |file: &File| Stdio::from(file.try_clone().expect("a file can be opened twice"));
    command.stdout(copy(&stdout)).stderr(copy(&stderr));
    let mut child = command.spawn().unwrap_or_else(|error| panic!("cannot run {what}: {error}"));
    let code = wait(&mut child, what).code();
    Outcome { code, stdout: whole(&mut stdout), stderr: whole(&mut stderr) }
}

fn wait(child: &mut Child, what: &str) -> ExitStatus {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().expect("a child can be waited for") {
            return status;
        }
        if start.elapsed() > PATIENCE {
            child.kill().expect("a child can be killed");
            panic!("{what} ran longer than {PATIENCE:?}");
        }
        std::thread::sleep(Duration::from_millis(4));
    }
}

fn whole(file: &mut File) -> String {
    let mut bytes = Vec::new();
    file.rewind().and_then(|()| file.read_to_end(&mut bytes)).expect("what was written can be read");
    String::from_utf8_lossy(&bytes).into_owned()
}

impl Outcome {
    /// The outcome, once it is certain that the program ended with this code.
    #[track_caller]
    #[must_use]
    pub fn ended_with(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "exit code; it printed:\n{}{}", self.stdout, self.stderr);
        self
    }

    /// Both outputs, for messages.
    pub fn printed(&self) -> String {
        format!("{}{}", self.stdout, self.stderr)
    }
}
