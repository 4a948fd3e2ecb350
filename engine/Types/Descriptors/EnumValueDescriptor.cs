using Cacao.Language;

namespace Cacao.Types;

/// <summary>Writes into an enum value's configuration.</summary>
internal sealed class EnumValueDescriptor(EnumTypeConfiguration type, EnumValueConfiguration configuration) : IEnumValueDescriptor
{
    public IEnumValueDescriptor Name(string name)
    {
        configuration.Name = name;
        type.HasChangedValues = true;
        return this;
    }

    public IEnumValueDescriptor Description(string? description)
    {
        configuration.Description = description;
        return this;
    }

    public IEnumValueDescriptor Directive(string name, string? arguments) => Add(AppliedDirectives.Parse(name, arguments));

    public IEnumValueDescriptor Directive(string name, params ArgumentNode[] arguments) => Add(new DirectiveNode(new NameNode(name), arguments));

    public IEnumValueDescriptor Directive<TDirective>(TDirective directive)
        where TDirective : class
        => Add(AppliedDirectives.Of(directive));

    public IEnumValueDescriptor Directive<TDirective>()
        where TDirective : class, new()
        => Add(AppliedDirectives.Of(new TDirective()));

    public IEnumValueDescriptor Deprecated(string? reason = null)
    {
        configuration.DeprecationReason = reason ?? "No longer supported";
        return this;
    }

    public IEnumValueDescriptor Ignore(bool ignore = true)
    {
        type.HasChangedValues = true;
        if (ignore)
        {
            _ = type.Values.Remove(configuration);
        }
        else if (!type.Values.Contains(configuration))
        {
            type.Values.Add(configuration);
        }

        return this;
    }

    private EnumValueDescriptor Add(DirectiveNode directive)
    {
        configuration.Directives.Add(directive);
        return this;
    }
}
