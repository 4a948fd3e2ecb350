using Cacao.Language;

namespace Cacao.Types;

/// <summary>Writes into an argument's configuration.</summary>
internal sealed class ArgumentDescriptor(InputValueConfiguration configuration) : IArgumentDescriptor
{
    public IArgumentDescriptor Name(string name)
    {
        configuration.Name = name;
        return this;
    }

    public IArgumentDescriptor Description(string? description)
    {
        configuration.Description = description;
        return this;
    }

    public IArgumentDescriptor Directive(string name, string? arguments = null)
    {
        configuration.Directives.Add(AppliedDirectives.Parse(name, arguments));
        return this;
    }

    public IArgumentDescriptor Type(string syntax)
    {
        configuration.Type = TypeMarkers.Parse(syntax);
        return this;
    }

    public IArgumentDescriptor Type<TType>()
    {
        configuration.Type = TypeMarkers.GetReference(typeof(TType));
        return this;
    }

    public IArgumentDescriptor DefaultValue(object? value)
    {
        configuration.DefaultValue = ValueLiterals.Create(value);
        return this;
    }

    public IArgumentDescriptor DefaultValueSyntax(string syntax)
    {
        configuration.DefaultValue = GraphQLParser.ParseConstValue(syntax);
        return this;
    }

    public IArgumentDescriptor Deprecated(string? reason = null)
    {
        configuration.DeprecationReason = reason ?? "No longer supported";
        return this;
    }

    public IArgumentDescriptor ID(string? typeName = null)
    {
        configuration.Features.Set(new IdFeature(configuration.RuntimeType ?? typeof(string), typeName));
        return this;
    }

    public IArgumentDescriptor Inaccessible() => Directive("inaccessible");

    public IArgumentDescriptor Cost(double weight)
    {
        configuration.Features.Set(new CostFeature(weight));
        return this;
    }
}
