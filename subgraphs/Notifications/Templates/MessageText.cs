using System.Net;

namespace EShop.Notifications.Templates;

/// <summary>An occasion in words.</summary>
/// <param name="Subject">One line, also the title in the feed.</param>
/// <param name="Summary">For the feed: never a code.</param>
/// <param name="Short">For a text message.</param>
/// <param name="Paragraphs">For an e-mail.</param>
internal sealed record MessageText(string Subject, string Summary, string Short, IReadOnlyList<string> Paragraphs)
{
    public string Text => string.Join("\n\n", Paragraphs);

    public string Html
        => $"<!doctype html><html><body>{string.Concat(Paragraphs.Select(p => $"<p>{WebUtility.HtmlEncode(p).Replace("\n", "<br>", StringComparison.Ordinal)}</p>"))}</body></html>";

    // The generated text would show the code.
    public override string ToString() => Subject;
}
