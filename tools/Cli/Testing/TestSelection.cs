namespace EShop.Cli.Testing;

/// <summary>What a filter on the command line means: which projects, and which of their tests.</summary>
internal sealed record TestSelection(IReadOnlyList<TestProject> Projects, string? Expression)
{
    public static TestSelection Of(string? filter, IReadOnlyList<TestProject> projects)
    {
        if (string.IsNullOrWhiteSpace(filter))
        {
            return new TestSelection(projects, null);
        }

        if (filter.Equals("conformance", StringComparison.OrdinalIgnoreCase))
        {
            // The public cases are the engine's; no other project has any.
            var engine = projects.Where(project => project.Name.StartsWith("Cacao.", StringComparison.Ordinal)).ToArray();
            return new TestSelection(engine, "Category=Conformance");
        }

        if (filter.Equals("oracle", StringComparison.OrdinalIgnoreCase))
        {
            var gateway = projects.Where(project => project.Name.StartsWith("Cacao.Fusion.Execution", StringComparison.Ordinal)).ToArray();
            return new TestSelection(gateway, "Category=Oracle");
        }

        if (filter.IndexOfAny(['=', '~', '&', '|']) >= 0)
        {
            return new TestSelection(projects, filter);
        }

        var named = projects.Where(project => project.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)).ToArray();
        return named.Length > 0
            ? new TestSelection(named, null)
            : new TestSelection(projects, $"FullyQualifiedName~{filter}");
    }
}
