namespace Cacao.Language;

internal enum FieldSelectionMapTokenKind
{
    EndOfText,
    Name,
    Integer,
    Float,
    String,
    BlockString,
    Period,
    Pipe,
    Colon,
    LeftAngle,
    RightAngle,
    LeftBrace,
    RightBrace,
    LeftBracket,
    RightBracket,
    LeftParenthesis,
    RightParenthesis,
    Dollar,
}
