using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>A composed <c>@cacheControl</c>. Ages are seconds.</summary>
internal sealed record CacheControlRule(int? MaxAge, int? SharedMaxAge, bool InheritsMaxAge, bool IsPrivate, IReadOnlyList<string> Vary)
{
    private const string DirectiveName = "cacheControl";

    public static CacheControlRule? Read(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in FusionDirectives.Select(directives, DirectiveName))
        {
            return new CacheControlRule(
                Number(directive, "maxAge"),
                Number(directive, "sharedMaxAge"),
                FusionDirectives.Flag(directive, "inheritMaxAge"),
                string.Equals(FusionDirectives.Text(directive, "scope"), "PRIVATE", StringComparison.Ordinal),
                Texts(directive, "vary"));
        }

        return null;
    }

    private static int? Number(DirectiveNode directive, string name)
        => FusionDirectives.Argument(directive, name) is IntValueNode number
            && int.TryParse(number.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value)
                ? value
                : null;

    private static List<string> Texts(DirectiveNode directive, string name)
    {
        var texts = new List<string>();
        switch (FusionDirectives.Argument(directive, name))
        {
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    if (item is StringValueNode text)
                    {
                        texts.Add(text.Value);
                    }
                }

                break;
            case StringValueNode single:
                texts.Add(single.Value);
                break;
        }

        return texts;
    }
}
