using System.ComponentModel;

namespace Cacao.Types;

/// <summary>What the descriptors of object types have in common.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class OutputTypeDescriptor<TDescriptor>(ObjectTypeConfiguration configuration, IServiceProvider? services)
    : TypeDescriptor<TDescriptor, ObjectTypeConfiguration>(configuration)
    where TDescriptor : class, IDescriptor<TDescriptor>
{
    private protected MemberBindings Members { get; } = new(configuration, services);

    public IObjectFieldDescriptor Field(string name) => Members.Field(name);

    public IObjectFieldDescriptor Field<TResolver>(System.Linq.Expressions.Expression<Func<TResolver, object?>> propertyOrMethod)
        => Members.FieldOf<TResolver>(propertyOrMethod);

    public TDescriptor Implements<TInterface>()
    {
        Configuration.Interfaces.Add(TypeMarkers.GetReference(typeof(TInterface)));
        return Self;
    }

    public TDescriptor Implements(string name)
    {
        Configuration.Interfaces.Add(TypeReference.Of(name));
        return Self;
    }

    public TDescriptor Authorize(ApplyPolicy apply = ApplyPolicy.BeforeResolver) => Authorize(new AuthorizeRule(Apply: apply));

    public TDescriptor Authorize(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver) => Authorize(new AuthorizeRule(policy, Apply: apply));

    public TDescriptor Authorize(params string[] roles) => Authorize(new AuthorizeRule(Roles: roles));

    public TDescriptor Key(string fields)
    {
        Configuration.Directives.Add(AppliedDirectives.Create("key", "fields", fields));
        return Self;
    }

    public TDescriptor Shareable() => Directive("shareable");

    public TDescriptor Inaccessible() => Directive("inaccessible");

    public TDescriptor Internal() => Directive("internal");

    public TDescriptor Cost(double weight)
    {
        Configuration.Features.Set(new CostFeature(weight));
        return Self;
    }

    private TDescriptor Authorize(AuthorizeRule rule)
    {
        Configuration.Features.AddAuthorizeRule(rule);
        return Self;
    }
}
