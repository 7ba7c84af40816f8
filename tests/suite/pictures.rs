//! What becomes of a project's pictures: measured on the page, in several sizes, and without what their cameras and programs
//! wrote into them.

use crate::support::{
    folder,
    project::{Project, guide},
};
use raster::{ExtendedColorType, ImageEncoder, Rgb, RgbImage, codecs::jpeg::JpegEncoder};

/// A photograph of this width with a comment of its camera in it.
fn photo(width: u32) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, width / 2, |x, y| Rgb([(x / 8) as u8, (y / 4) as u8, (x ^ y) as u8]));
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, 100);
    let written = encoder.write_image(&picture, width, width / 2, ExtendedColorType::Rgb8);
    written.expect("a picture can be written to memory");
    [&bytes[..2], b"\xff\xfe\0\x0aMyCamera", &bytes[2..]].concat()
}

fn is_told_of(bytes: &[u8]) -> bool {
    bytes.windows(8).any(|window| window == b"MyCamera")
}

/// A picture that begins like one and then ends.
const BROKEN: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01";

const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\" onload=\"alert(1)\"><script>alert(1)</script>\
                       <circle r=\"5\"/></svg>";

fn project() -> Project {
    let pictures = "\n![A kettle.](kettle.jpg \"Ours\")\n\nA ![drop](/drop.svg) of water.\n\n![Nothing.](broken.png)\n";
    Project::of_one_guide()
        .file("content/guides/pour/index.md", format!("{}{pictures}", guide("Pour it")))
        .file("content/guides/pour/kettle.jpg", photo(1000))
        .file("content/guides/pour/unused.jpg", photo(40))
        .file("content/guides/pour/broken.png", BROKEN)
        .file("static/drop.svg", DRAWING)
        .file("static/own.svg", DRAWING)
        .file("static/own.jpg", photo(40))
        .file("static/robots-note.txt", "MyCamera")
}

#[test]
fn pictures_come_measured_in_several_sizes_and_safe() {
    let project = project();
    let _ = project.run(&["build", "--only", "site"]).ended_with(0);
    let files = folder::files(&project.path("public"));
    let page = String::from_utf8_lossy(&files["guides/pour/index.html"]).into_owned();
    let kettle = "<img src=\"kettle.jpg\" srcset=\"kettle.480w.jpg 480w, kettle.800w.jpg 800w, kettle.jpg 1000w\" \
                  sizes=\"(min-width: 46rem) 42rem, 100vw\" width=\"1000\" height=\"500\" alt=\"A kettle.\" loading=\"lazy\" decoding=\"async\">";
    assert!(page.contains(kettle), "{page}");
    assert!(page.contains("<figcaption>Ours</figcaption>"));
    assert!(page.contains("<img src=\"../../drop.svg\" width=\"30\" height=\"20\" alt=\"drop\""));
    assert!(page.contains("[Picture: Nothing.]") && !files.contains_key("guides/pour/broken.png"));

    for name in ["kettle.jpg", "kettle.480w.jpg", "kettle.800w.jpg", "unused.jpg"] {
        let bytes = &files[&format!("guides/pour/{name}")];
        assert!(!is_told_of(bytes), "{name} tells of its camera");
        raster::load_from_memory(bytes).expect("what is published is a picture");
    }
    let drop = String::from_utf8_lossy(&files["drop.svg"]).into_owned();
    assert!(drop.contains("<circle") && !drop.contains("alert"), "{drop}");
}

#[test]
fn what_lies_in_static_and_is_on_no_page_stays_as_it_is() {
    let project = project();
    let _ = project.run(&["build", "--only", "site"]).ended_with(0);
    let files = folder::files(&project.path("public"));
    assert_eq!(files["own.svg"], DRAWING.as_bytes());
    assert_eq!(files["own.jpg"], photo(40));
    assert_eq!(files["robots-note.txt"], b"MyCamera");
}

#[test]
fn a_portrait_stands_by_a_persons_name_in_its_smallest_size() {
    let project = project()
        .file("content/people/ada.yaml", "name: Ada Berg\nimage: {path: /ada.jpg, description: Ada Berg at a stove}\n")
        .file("static/ada.jpg", photo(600));
    let _ = project.run(&["build", "--only", "site"]).ended_with(0);
    let files = folder::files(&project.path("public"));
    let page = |path: &str| String::from_utf8_lossy(&files[path]).into_owned();
    let portrait = "src=\"../../ada.480w.jpg\" alt=\"Ada Berg at a stove\" width=\"88\"";
    assert!(page("people/ada/index.html").contains(portrait), "{}", page("people/ada/index.html"));
    // Beside the name it is an ornament.
    assert!(page("people/index.html").contains("src=\"../ada.480w.jpg\" alt=\"\""), "{}", page("people/index.html"));
    let gone = project.file("content/people/ada.yaml", "name: Ada Berg\nimage: /adda.jpg\n");
    let told = gone.run(&["check"]).ended_with(1).printed();
    assert!(told.contains("error[missing-image]: there is no picture `static/adda.jpg`"), "{told}");
}

#[test]
fn a_picture_that_is_none_stops_the_build() {
    let project = project().file("content/guides/pour/broken.png", "<html>");
    let told = project.run(&["build", "--only", "site"]).ended_with(1).printed();
    assert!(told.contains("error[unusable-picture]: `broken.png` is no picture that browsers show"), "{told}");
}
