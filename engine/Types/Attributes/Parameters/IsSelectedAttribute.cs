namespace Cacao.Types;

/// <summary>
/// Binds a boolean parameter to whether the client selects any of the fields. A field may be a pattern, <c>brand { name }</c>: all of it
/// must be selected.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class IsSelectedAttribute(params string[] fields) : Attribute
{
    public IReadOnlyList<string> Fields { get; } = fields;
}
