using Cacao.Language;

namespace Cacao.Types;

/// <summary>What the descriptors of arguments and input fields have in common.</summary>
internal abstract class InputValueDescriptor<TDescriptor>(InputValueConfiguration configuration)
    : DirectiveTargetDescriptor<TDescriptor>(configuration.Directives), IDescriptor<TDescriptor>
    where TDescriptor : class
{
    public TDescriptor Name(string name)
    {
        configuration.Name = name;
        return Self;
    }

    public TDescriptor Description(string? description)
    {
        configuration.Description = description;
        return Self;
    }

    public TDescriptor Type(string syntax) => SetType(TypeMarkers.Parse(syntax));

    public TDescriptor Type(TypeNode type) => SetType(TypeMarkers.FromSyntax(type));

    public TDescriptor Type(Type type) => SetType(TypeMarkers.GetReference(type));

    public TDescriptor Type<TType>() => SetType(TypeMarkers.GetReference(typeof(TType)));

    public TDescriptor Type<TType>(TType type)
        where TType : class, IType
        => SetType(TypeMarkers.GetReference(type));

    public TDescriptor DefaultValue(object? value)
    {
        configuration.DefaultValue = ValueLiterals.Create(value);
        return Self;
    }

    public TDescriptor DefaultValueSyntax(string syntax)
    {
        configuration.DefaultValue = GraphQLParser.ParseConstValue(syntax);
        return Self;
    }

    public TDescriptor Deprecated(string? reason = null)
    {
        configuration.DeprecationReason = reason ?? "No longer supported";
        return Self;
    }

    public TDescriptor ID(string? typeName = null)
    {
        configuration.Features.Set(new IdFeature(configuration.RuntimeType ?? typeof(string), typeName));
        return Self;
    }

    public TDescriptor Inaccessible() => Directive("inaccessible");

    public TDescriptor Cost(double weight)
    {
        configuration.Features.Set(new CostFeature(weight));
        return Self;
    }

    private TDescriptor SetType(TypeReference reference)
    {
        configuration.Type = reference;
        return Self;
    }
}
