namespace Cacao.Execution;

/// <summary>Puts data loaders together in a group: a generated class with one property a data loader.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class DataLoaderGroupAttribute(params string[] groupNames) : Attribute
{
    public IReadOnlyList<string> GroupNames { get; } = groupNames;
}
