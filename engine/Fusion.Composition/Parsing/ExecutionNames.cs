using System.Text;

namespace Cacao.Fusion.Composition;

internal static class ExecutionNames
{
    /// <summary>The name of a source schema as a value of <c>fusion__Schema</c>: <c>products-api</c> is <c>PRODUCTS_API</c>.</summary>
    public static string Constant(string schemaName)
    {
        var text = new StringBuilder(schemaName.Length + 4);

        for (var i = 0; i < schemaName.Length; i++)
        {
            var c = schemaName[i];

            if (!char.IsAsciiLetterOrDigit(c))
            {
                Separate(text);
                continue;
            }

            var startsWord = char.IsAsciiLetterUpper(c)
                && i > 0
                && (!char.IsAsciiLetterUpper(schemaName[i - 1])
                    || (i + 1 < schemaName.Length && char.IsAsciiLetterLower(schemaName[i + 1])));

            if (startsWord)
            {
                Separate(text);
            }

            text.Append(char.ToUpperInvariant(c));
        }

        // A GraphQL name must not begin with a digit.
        if (text.Length == 0 || char.IsAsciiDigit(text[0]))
        {
            text.Insert(0, '_');
        }

        return text.ToString();
    }

    private static void Separate(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '_')
        {
            text.Append('_');
        }
    }
}
