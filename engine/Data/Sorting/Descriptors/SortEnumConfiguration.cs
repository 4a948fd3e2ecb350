namespace Cacao.Data;

/// <summary>The directions of a sort field while they are described.</summary>
internal sealed class SortEnumConfiguration : ISortEnumTypeDescriptor
{
    public required string GraphQLName { get; set; }

    public string? Text { get; private set; }

    public List<SortEnumValueConfiguration> Values { get; } = [];

    public ISortEnumTypeDescriptor Name(string name)
    {
        GraphQLName = name;
        return this;
    }

    public ISortEnumTypeDescriptor Description(string? description)
    {
        Text = description;
        return this;
    }

    public ISortEnumValueDescriptor Operation(int operation)
    {
        var value = Values.Find(v => v.Operation == operation);
        if (value is null)
        {
            Values.Add(value = new SortEnumValueConfiguration(operation));
        }

        return value;
    }
}
