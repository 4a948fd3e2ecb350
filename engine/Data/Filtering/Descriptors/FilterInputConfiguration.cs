namespace Cacao.Data;

/// <summary>A filter input while it is described.</summary>
internal sealed class FilterInputConfiguration : MemberInputConfiguration<FilterFieldConfiguration>
{
    public bool AllowsAnd { get; set; }

    public bool AllowsOr { get; set; }

    public FilterFieldConfiguration GetOperation(int operation)
        => Keep(Fields.Find(f => f.Operation == operation) ?? new FilterFieldConfiguration { Operation = operation });

    public FilterFieldConfiguration GetField(string name) => Keep(Find(name) ?? new FilterFieldConfiguration { Name = name });
}
