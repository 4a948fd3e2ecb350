namespace Cacao.Data;

/// <summary>What the descriptors of filter inputs have in common, with and without an entity.</summary>
internal abstract class FilterInputDescriptor<TDescriptor>(FilterInputConfiguration input)
    : MemberInputDescriptor<TDescriptor, FilterFieldConfiguration>(input)
    where TDescriptor : class
{
    protected FilterInputConfiguration Input { get; } = input;

    public IFilterFieldDescriptor Field(string name) => new FilterFieldDescriptor(Input.GetField(name));

    public IFilterOperationFieldDescriptor Operation(int operation) => new FilterFieldDescriptor(Input.GetOperation(operation));

    public TDescriptor Ignore(string name)
    {
        Input.GetField(name).IsIgnored = true;
        return Self;
    }

    public TDescriptor Ignore(int operation)
    {
        Input.GetOperation(operation).IsIgnored = true;
        return Self;
    }

    public TDescriptor AllowAnd(bool allow = true)
    {
        Input.AllowsAnd = allow;
        return Self;
    }

    public TDescriptor AllowOr(bool allow = true)
    {
        Input.AllowsOr = allow;
        return Self;
    }
}
