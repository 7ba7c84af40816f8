//! The container: a ZIP archive whose files are stored as they are (ZIP application note 6.3.10; EPUB OCF 3.3, 4.2). Nothing
//! in it tells when or where it was made.

/// 1 January 1980, the first day the format knows.
const DAY: u16 = 0x21;
/// The version needed to read it, 2.0, and the flag that names are UTF-8.
const VERSION: u16 = 20;
const UTF8: u16 = 1 << 11;

/// An archive while files are added.
#[derive(Default)]
pub(super) struct Archive {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    files: u16,
}

impl Archive {
    /// Adds a file.
    pub(super) fn add(&mut self, name: &str, content: &[u8]) {
        let start = self.bytes.len() as u32;
        let head = head(name, content);
        put4(&mut self.bytes, 0x0403_4b50);
        self.bytes.extend_from_slice(&head);
        self.bytes.extend_from_slice(name.as_bytes());
        self.bytes.extend_from_slice(content);
        put4(&mut self.directory, 0x0201_4b50);
        put2(&mut self.directory, VERSION);
        self.directory.extend_from_slice(&head);
        // No comment, the first disk, no attributes.
        self.directory.extend_from_slice(&[0; 10]);
        put4(&mut self.directory, start);
        self.directory.extend_from_slice(name.as_bytes());
        self.files += 1;
    }

    /// The whole archive.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let start = self.bytes.len() as u32;
        self.bytes.extend_from_slice(&self.directory);
        put4(&mut self.bytes, 0x0605_4b50);
        put4(&mut self.bytes, 0);
        put2(&mut self.bytes, self.files);
        put2(&mut self.bytes, self.files);
        put4(&mut self.bytes, self.directory.len() as u32);
        put4(&mut self.bytes, start);
        put2(&mut self.bytes, 0);
        self.bytes
    }
}

/// What both the file itself and the directory say of it.
fn head(name: &str, content: &[u8]) -> Vec<u8> {
    let mut head = Vec::with_capacity(26);
    put2(&mut head, VERSION);
    put2(&mut head, UTF8);
    // Stored, at midnight of the first day.
    put2(&mut head, 0);
    put2(&mut head, 0);
    put2(&mut head, DAY);
    put4(&mut head, checksum(content));
    put4(&mut head, content.len() as u32);
    put4(&mut head, content.len() as u32);
    put2(&mut head, name.len() as u16);
    put2(&mut head, 0);
    head
}

fn put2(bytes: &mut Vec<u8>, number: u16) {
    bytes.extend_from_slice(&number.to_le_bytes());
}

fn put4(bytes: &mut Vec<u8>, number: u32) {
    bytes.extend_from_slice(&number.to_le_bytes());
}

/// CRC-32 (ISO 3309), half a byte at a time.
fn checksum(content: &[u8]) -> u32 {
    const HALVES: [u32; 16] = {
        let mut table = [0; 16];
        let mut at = 0;
        while at < 16 {
            let mut value = at as u32;
            let mut bit = 0;
            while bit < 4 {
                value = if value & 1 == 1 { (value >> 1) ^ 0xedb8_8320 } else { value >> 1 };
                bit += 1;
            }
            table[at] = value;
            at += 1;
        }
        table
    };
    let mut sum = !0;
    for byte in content {
        sum ^= u32::from(*byte);
        sum = HALVES[(sum & 15) as usize] ^ (sum >> 4);
        sum = HALVES[(sum & 15) as usize] ^ (sum >> 4);
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_one_everybody_computes() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum(b""), 0);
    }

    #[test]
    fn the_first_file_is_where_readers_look_for_it() {
        let mut archive = Archive::default();
        archive.add("mimetype", b"application/epub+zip");
        let bytes = archive.finish();
        assert_eq!(&bytes[30..58], b"mimetypeapplication/epub+zip");
    }
}
