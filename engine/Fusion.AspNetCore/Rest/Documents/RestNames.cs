using System.Text;

namespace Cacao.Fusion.Rest;

/// <summary>Names are read in both usual spellings: <c>productId</c> and <c>product_id</c>.</summary>
internal static class RestNames
{
    public static bool AreSame(string left, string right)
        => string.Equals(left, right, StringComparison.Ordinal) || string.Equals(ToCamel(left), ToCamel(right), StringComparison.Ordinal);

    public static string ToCamel(string name)
    {
        if (!name.Contains('_', StringComparison.Ordinal))
        {
            return name;
        }

        var builder = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '_' && i + 1 < name.Length && builder.Length > 0)
            {
                builder.Append(char.ToUpperInvariant(name[++i]));
            }
            else
            {
                builder.Append(name[i]);
            }
        }

        return builder.ToString();
    }
}
