namespace Cacao.Fusion.Composition;

/// <summary>Names of source schemas become names of files and of enum values.</summary>
internal static class SourceSchemaNames
{
    public static bool IsValid(string name)
    {
        if (name.Length == 0 || (!char.IsAsciiLetter(name[0]) && name[0] != '_'))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
