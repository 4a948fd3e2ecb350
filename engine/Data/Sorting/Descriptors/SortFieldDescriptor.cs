using Cacao.Types;

namespace Cacao.Data;

/// <summary>Writes into the configuration of a sort input's field.</summary>
internal sealed class SortFieldDescriptor(SortFieldConfiguration field) : ISortFieldDescriptor
{
    public ISortFieldDescriptor Name(string name)
    {
        field.Name = name;
        return this;
    }

    public ISortFieldDescriptor Description(string? description)
    {
        field.Description = description;
        return this;
    }

    public ISortFieldDescriptor Type<TType>() => Type(typeof(TType));

    public ISortFieldDescriptor Type(Type type)
    {
        field.Type = type;
        return this;
    }

    public ISortFieldDescriptor Ignore(bool ignore = true)
    {
        field.IsIgnored = ignore;
        return this;
    }

    public ISortFieldDescriptor Directive(string name, string? arguments = null)
    {
        field.Directives.Add(AppliedDirectives.Parse(name, arguments));
        return this;
    }
}
