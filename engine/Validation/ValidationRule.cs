namespace Cacao.Validation;

/// <summary>A rule of a rule set, by name. A rule keeps state while it reads a document, so each validation makes its own.</summary>
public sealed class ValidationRule
{
    private readonly Func<DocumentRule>[] _factories;

    internal ValidationRule(string name, params Func<DocumentRule>[] factories)
    {
        Name = name;
        _factories = factories;
    }

    /// <summary>The name that the specification's rule has in reference implementations: <c>KnownTypeNamesRule</c>.</summary>
    public string Name { get; }

    internal void AddTo(List<DocumentRule> rules)
    {
        foreach (var factory in _factories)
        {
            rules.Add(factory());
        }
    }

    public override string ToString() => Name;
}
