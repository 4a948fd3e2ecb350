namespace Cacao.Data;

/// <summary>A direction while it is described.</summary>
internal sealed class SortEnumValueConfiguration(int operation) : ISortEnumValueDescriptor
{
    public int Operation { get; } = operation;

    public string? GraphQLName { get; private set; }

    public string? Text { get; private set; }

    public string? DeprecationReason { get; private set; }

    public ISortEnumValueDescriptor Name(string name)
    {
        GraphQLName = name;
        return this;
    }

    public ISortEnumValueDescriptor Description(string? description)
    {
        Text = description;
        return this;
    }

    public ISortEnumValueDescriptor Deprecated(string? reason = null)
    {
        DeprecationReason = reason ?? "No longer supported";
        return this;
    }
}
