using Cacao.Types;

namespace Cacao.Data;

/// <summary>What the descriptors of filter and sort inputs have in common.</summary>
internal abstract class MemberInputDescriptor<TDescriptor, TField>(MemberInputConfiguration<TField> input)
    where TDescriptor : class
    where TField : MemberFieldConfiguration, new()
{
    protected TDescriptor Self => (TDescriptor)(object)this;

    public TDescriptor Name(string name)
    {
        input.Name = name;
        return Self;
    }

    public TDescriptor Description(string? description)
    {
        input.Description = description;
        return Self;
    }

    public TDescriptor BindFields(BindingBehavior bindingBehavior)
        => bindingBehavior == BindingBehavior.Explicit ? BindFieldsExplicitly() : BindFieldsImplicitly();

    public TDescriptor BindFieldsExplicitly()
    {
        input.BindExplicitly();
        return Self;
    }

    public TDescriptor BindFieldsImplicitly()
    {
        input.BindImplicitly();
        return Self;
    }

    public TDescriptor Directive(string name, string? arguments = null)
    {
        input.Directives.Add(AppliedDirectives.Parse(name, arguments));
        return Self;
    }
}
