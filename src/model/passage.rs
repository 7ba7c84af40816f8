//! Every piece of prose of a guide, in reading order, with where it stands and what it is there for.
//!
//! One walk for all who read a guide as text: `link` counts mentions with it, `check` weighs claims.

use super::{
    Block, Contribution, Guide, Heading, Image, Part, Prose, Quote, Section, SectionKind, Video, Worksheet,
    WorksheetKind, worksheet::PlanField,
};

/// A piece of prose and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Passage<'a> {
    /// The words.
    pub prose: &'a Prose,
    /// What they are there for.
    pub kind: PassageKind<'a>,
    /// Which division of the guide they stand in.
    pub place: Place,
    /// How many lists they stand in: 0 for text of the page itself.
    pub depth: u8,
    /// Whether this is the first prose of its list item, or of its place.
    pub leads: bool,
}

/// What a piece of prose is there for.
#[derive(Clone, Copy, Debug)]
pub enum PassageKind<'a> {
    /// The guide's title.
    Title,
    /// The guide's summary.
    Summary,
    /// The heading of a part, step, section or question, or a subheading.
    Heading,
    /// A paragraph, also within a list.
    Paragraph,
    /// A paragraph of somebody's words.
    Quoted(&'a Quote),
    /// The line that names who said them.
    Attribution(&'a Quote),
    /// A cell of a table.
    Cell,
    /// A field of a worksheet, by its name in YAML.
    Field(&'a Worksheet, &'static str),
    /// What an image shows, or what a video is called.
    Description,
    /// What is said in a video.
    Transcript,
}

impl PassageKind<'_> {
    /// The word for it in the ledger.
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Summary => "summary",
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::Quoted(_) => "quote",
            Self::Attribution(_) => "attribution",
            Self::Cell => "cell",
            Self::Field(_, name) => name,
            Self::Description => "description",
            Self::Transcript => "transcript",
        }
    }
}

/// A division of a guide. Coverage never crosses from one to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Title and summary.
    Front,
    /// Before the first heading.
    Introduction,
    /// Heading and lead of a part, by its number from 0.
    Part(usize),
    /// A step, by the numbers of its part and of itself, from 0.
    Step(usize, usize),
    /// Heading and lead of a section.
    Section(SectionKind, usize),
    /// An item of a section, by the section's number and its own.
    Item(SectionKind, usize, usize),
    /// What a reader contributed, by its number among the guide's contributions, from 0.
    Contribution(usize),
    /// What the editors say to it.
    Answer(usize),
}

impl Guide {
    /// Every piece of prose, in reading order.
    pub fn passages(&self) -> Vec<Passage<'_>> {
        let mut walk = Walk { found: Vec::new(), place: Place::Front, depth: 0, leads: true };
        walk.add(&self.title, PassageKind::Title);
        walk.add(&self.summary, PassageKind::Summary);
        self.image.iter().for_each(|image| walk.image(image));
        self.video.iter().for_each(|video| walk.video(video));
        walk.enter(Place::Introduction);
        walk.blocks(&self.introduction);
        self.parts.iter().enumerate().for_each(|(number, part)| walk.part(number, part));
        self.sections.iter().enumerate().for_each(|(number, section)| walk.section(number, section));
        walk.found
    }
}

impl Contribution {
    /// Every piece of prose, in reading order; `number` is that among the guide's contributions, from 0.
    pub fn passages(&self, number: usize) -> Vec<Passage<'_>> {
        let mut walk = Walk { found: Vec::new(), place: Place::Contribution(number), depth: 0, leads: true };
        walk.blocks(&self.body);
        walk.enter(Place::Answer(number));
        walk.blocks(&self.answer);
        walk.found
    }
}

impl<'a> Passage<'a> {
    /// The passages of blocks that stand outside a guide: a biography.
    pub fn of_blocks(blocks: &'a [Block]) -> Vec<Self> {
        let mut walk = Walk { found: Vec::new(), place: Place::Introduction, depth: 0, leads: true };
        walk.blocks(blocks);
        walk.found
    }
}

struct Walk<'a> {
    found: Vec<Passage<'a>>,
    place: Place,
    depth: u8,
    leads: bool,
}

impl<'a> Walk<'a> {
    fn enter(&mut self, place: Place) {
        self.place = place;
        self.leads = true;
    }

    fn add(&mut self, prose: &'a Prose, kind: PassageKind<'a>) {
        self.found.push(Passage { prose, kind, place: self.place, depth: self.depth, leads: self.leads });
        if !matches!(kind, PassageKind::Heading) {
            self.leads = false;
        }
    }

    fn part(&mut self, number: usize, part: &'a Part) {
        self.enter(Place::Part(number));
        self.headed(part.heading.as_ref(), &part.lead);
        for (index, step) in part.steps.iter().enumerate() {
            self.enter(Place::Step(number, index));
            self.headed(Some(&step.heading), &step.body);
        }
    }

    fn section(&mut self, number: usize, section: &'a Section) {
        self.enter(Place::Section(section.kind, number));
        self.headed(Some(&section.heading), &section.lead);
        for (index, item) in section.items.iter().enumerate() {
            self.enter(Place::Item(section.kind, number, index));
            self.headed(item.heading.as_ref(), &item.body);
        }
    }

    fn headed(&mut self, heading: Option<&'a Heading>, body: &'a [Block]) {
        heading.iter().for_each(|heading| self.add(&heading.prose, PassageKind::Heading));
        self.blocks(body);
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Paragraph(prose) => self.add(prose, PassageKind::Paragraph),
            Block::Subheading(subheading) => self.add(&subheading.prose, PassageKind::Heading),
            Block::List(list) => {
                self.depth += 1;
                for item in &list.items {
                    self.leads = true;
                    self.blocks(&item.body);
                }
                self.depth -= 1;
            }
            Block::Quote(quote) => self.quote(quote),
            Block::Image(image) => self.image(image),
            Block::Code(_) => {}
            Block::Table(table) => {
                let cells = table.head.iter().chain(table.rows.iter().flatten());
                cells.for_each(|cell| self.add(cell, PassageKind::Cell));
            }
            Block::Worksheet(worksheet) => self.worksheet(worksheet),
            Block::Video(video) => self.video(video),
        }
    }

    fn quote(&mut self, quote: &'a Quote) {
        let from = self.found.len();
        self.blocks(&quote.body);
        for passage in &mut self.found[from..] {
            if matches!(passage.kind, PassageKind::Paragraph) {
                passage.kind = PassageKind::Quoted(quote);
            }
        }
        quote.attribution.iter().for_each(|line| self.add(line, PassageKind::Attribution(quote)));
    }

    fn image(&mut self, image: &'a Image) {
        image.description.iter().for_each(|words| self.add(words, PassageKind::Description));
    }

    fn video(&mut self, video: &'a Video) {
        video.title.iter().for_each(|words| self.add(words, PassageKind::Description));
        let from = self.found.len();
        self.blocks(&video.transcript);
        for passage in &mut self.found[from..] {
            if !matches!(passage.kind, PassageKind::Quoted(_) | PassageKind::Attribution(_)) {
                passage.kind = PassageKind::Transcript;
            }
        }
    }

    fn worksheet(&mut self, sheet: &'a Worksheet) {
        let mut field = |name, prose: &'a Prose| self.add(prose, PassageKind::Field(sheet, name));
        sheet.title.iter().for_each(|prose| field("title", prose));
        sheet.ask.iter().for_each(|prose| field("ask", prose));
        match &sheet.kind {
            WorksheetKind::Checklist(checklist) => checklist.items.iter().for_each(|prose| field("items", prose)),
            WorksheetKind::Prompt(_) => {}
            WorksheetKind::Tracker(tracker) => tracker.rows.iter().for_each(|prose| field("rows", prose)),
            WorksheetKind::Scale(scale) => {
                scale.low.iter().for_each(|prose| field("low", prose));
                scale.high.iter().for_each(|prose| field("high", prose));
                scale.words.iter().for_each(|prose| field("words", prose));
                scale.items.iter().for_each(|prose| field("items", prose));
            }
            WorksheetKind::Plan(plan) => plan.fields.iter().for_each(|plan| match plan {
                PlanField::Labelled { label, .. } => field("fields", label),
                PlanField::IfThen { when, then, .. } => {
                    when.iter().chain(then).for_each(|prose| field("fields", prose));
                }
            }),
            WorksheetKind::Letter(letter) => {
                letter.greeting.iter().for_each(|prose| field("greeting", prose));
                letter.cross_out.iter().for_each(|prose| field("cross-out", prose));
                letter.starters.iter().for_each(|prose| field("starters", prose));
                letter.closing.iter().for_each(|prose| field("closing", prose));
            }
            WorksheetKind::Log(log) => log.columns.iter().for_each(|prose| field("columns", prose)),
            WorksheetKind::Record(record) => record.fields.iter().for_each(|prose| field("fields", prose)),
            WorksheetKind::Balance(balance) => {
                balance.options.iter().for_each(|prose| field("options", prose));
                balance.sides.iter().for_each(|prose| field("sides", prose));
            }
            WorksheetKind::Agreement(agreement) => {
                agreement.statements.iter().for_each(|prose| field("statements", prose));
                agreement.signatures.iter().for_each(|prose| field("signatures", prose));
            }
        }
        sheet.example.iter().for_each(|prose| field("example", prose));
        sheet.note.iter().for_each(|prose| field("note", prose));
    }
}
