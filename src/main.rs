//! The program: everything is in `cli`.

fn main() -> std::process::ExitCode {
    vademecum::cli::run(std::env::args_os())
}
