namespace Cacao.Language;

/// <summary>How error messages call the tokens.</summary>
public static class TokenKindText
{
    private static readonly string[] s_texts =
    [
        "<SOF>", "<EOF>", "!", "$", "&", "(", ")", "...", ":", "=", "@", "[", "]", "{", "|", "}",
        "Name", "Int", "Float", "String", "BlockString",
    ];

    /// <summary>The punctuator itself, or the name of the kind.</summary>
    public static string GetText(this TokenKind kind) => s_texts[(int)kind];

    public static bool IsPunctuator(this TokenKind kind) => kind is >= TokenKind.Bang and <= TokenKind.BraceRight;

    /// <summary>The text with quotes around punctuators.</summary>
    public static string Describe(this TokenKind kind)
        => kind.IsPunctuator() ? $"\"{kind.GetText()}\"" : kind.GetText();
}
