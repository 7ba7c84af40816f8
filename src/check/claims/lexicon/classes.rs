//! The kinds of words there are. What a class means for a sentence stands where it is asked for; `en.txt` says what is in it.

macro_rules! classes {
    ($($class:ident $name:literal,)*) => {
        /// A kind of word. The name in the files stands beside it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Class {
            $(#[doc = concat!("`[", $name, "]` in the files.")] $class,)*
        }

        /// Every class with its name in the files.
        pub const CLASSES: &[(&str, Class)] = &[$(($name, Class::$class),)*];
    };
}

classes! {
    Verb "verb",
    LeadIn "lead-in",
    Negation "negation",
    Condition "condition",
    Cause "cause",
    Duty "duty",
    Option "option",
    Outcome "outcome",
    Function "function",
    Object "object",
    Report "report",
    According "according",
    Vague "vague",
    VaguePhrase "vague-phrase",
    Adverb "adverb",
    Number "number",
    LargeNumber "large-number",
    Fraction "fraction",
    Percent "percent",
    Unit "unit",
    Comparison "comparison",
    Guide "guide",
    About "about",
    Example "example",
    Ranking "ranking",
    NotRanking "not-ranking",
    Effect "effect",
    Month "month",
    Clock "clock",
    FirstPerson "first-person",
    Definition "definition",
    Title "title",
    Body "body",
    Money "money",
    Quantity "quantity",
    Compared "compared",
    Past "past",
    Future "future",
    Obligation "obligation",
    Hedge "hedge",
    Opinion "opinion",
    Courtesy "courtesy",
    StateVerb "state-verb",
    Irregular "irregular",
    Auxiliary "auxiliary",
    Contraction "contraction",
    Determiner "determiner",
    General "general",
    Definite "definite",
    Preposition "preposition",
    Pronoun "pronoun",
    Relative "relative",
    Plural "plural",
    Advice "advice",
    Law "law",
    Mass "mass",
    Here "here",
    Taste "taste",
    Frequency "frequency",
    Not "not",
    Reputed "reputed",
    Thing "thing",
    Work "work",
    Loose "loose",
    LooseCause "loose-cause",
    Purpose "purpose",
    And "and",
    Or "or",
    Otherwise "otherwise",
    Aside "aside",
    Subordinator "subordinator",
    IfThen "if-then",
    Answer "answer",
    SureObject "sure-object",
    Of "of",
    OfVerb "of-verb",
    Means "means",
    ObjectPronoun "object-pronoun",
    LateObject "late-object",
    PossessivePronoun "possessive-pronoun",
    OnlyVerb "only-verb",
    PlainFinite "plain-finite",
    Inner "inner",
    Article "article",
    Indefinite "indefinite",
    Reader "reader",
    ReaderContraction "reader-contraction",
    Readers "readers",
    Second "second",
    Writer "writer",
    RuleModal "rule-modal",
    Should "should",
    Must "must",
    Can "can",
    Will "will",
    Is "is",
    Was "was",
    Be "be",
    Led "led",
    Particle "particle",
    Adverbial "adverbial",
    NoNoun "no-noun",
    Many "many",
    Demonstrative "demonstrative",
    Possessive "possessive",
    Genus "genus",
    Below "below",
    SetOff "set-off",
    Rhetorical "rhetorical",
    PersonVerb "person-verb",
    By "by",
    From "from",
    BeforeSays "before-says",
    ForWhom "for-whom",
    Inverted "inverted",
    Asked "asked",
    Named "named",
    It "it",
    To "to",
    That "that",
    Trade "trade",
    OfMany "of-many",
    One "one",
    NumberLink "number-link",
    Twice "twice",
    Heaps "heaps",
    Inflected "inflected",
    PastEnding "past-ending",
    Command "command",
    Present "present",
    Clitic "clitic",
    Impersonal "impersonal",
    Behind "behind",
    Generic "generic",
    Infinitive "infinitive",
}

/// A set of classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes([u64; 3]);

const _: () = assert!(CLASSES.len() <= 192, "a set of classes has 192 places");

impl Classes {
    /// Whether the class is in it.
    pub fn has(self, class: Class) -> bool {
        self.0[class as usize / 64] & (1 << (class as u8 % 64)) != 0
    }

    /// Adds a class.
    pub fn add(&mut self, class: Class) {
        self.0[class as usize / 64] |= 1 << (class as u8 % 64);
    }

    /// Adds all of another set.
    pub fn join(&mut self, other: Self) {
        self.0.iter_mut().zip(other.0).for_each(|(mine, more)| *mine |= more);
    }
}
