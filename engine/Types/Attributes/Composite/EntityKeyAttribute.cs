namespace Cacao.Types;

/// <summary>Declares a key of an entity beside those its lookups give (Composite Schemas, <c>@key</c>).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class EntityKeyAttribute(string fields) : Attribute
{
    /// <summary>A selection set without its outer braces.</summary>
    public string Fields { get; } = fields;
}
