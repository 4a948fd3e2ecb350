namespace Cacao.Fusion.Composition;

internal static class EntityKeys
{
    /// <summary>Adds a key unless the type has an equal one.</summary>
    public static void Add(TypeDefinition type, string fields)
    {
        if (!type.Keys().Any(k => Canonical(k) == Canonical(fields)))
        {
            type.Directives.Add(SyntaxFactory.Directive(DirectiveNames.Key, SyntaxFactory.Argument("fields", fields)));
        }
    }

    private static string Canonical(string fields)
        => SelectionSets.TryParse(fields, out var selectionSet) ? SelectionSets.Print(selectionSet) : fields;
}
