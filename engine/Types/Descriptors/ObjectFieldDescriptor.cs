using System.Linq.Expressions;
using System.Reflection;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>Writes into a field's configuration.</summary>
/// <param name="type">The field's type; null where the field is not part of it yet.</param>
internal sealed class ObjectFieldDescriptor(ObjectTypeConfiguration? type, FieldConfiguration field, IServiceProvider? services)
    : DirectiveTargetDescriptor<IObjectFieldDescriptor>(field.Directives), IObjectFieldDescriptor
{
    /// <summary>What the descriptor writes into, for conventions that describe more than it offers.</summary>
    public FieldConfiguration Configuration => @field;

    /// <summary>True when the field is to be left out of a type it is not part of yet.</summary>
    public bool IsIgnored { get; private set; }

    public IObjectFieldDescriptor Name(string name)
    {
        field.Name = name;
        return this;
    }

    public IObjectFieldDescriptor Description(string? description)
    {
        field.Description = description;
        return this;
    }

    public IObjectFieldDescriptor Type(string syntax) => SetType(TypeMarkers.Parse(syntax));

    public IObjectFieldDescriptor Type(TypeNode type) => SetType(TypeMarkers.FromSyntax(type));

    public IObjectFieldDescriptor Type(Type type) => SetType(TypeMarkers.GetReference(type));

    public IObjectFieldDescriptor Type<TType>() => SetType(TypeMarkers.GetReference(typeof(TType)));

    public IObjectFieldDescriptor Type<TType>(TType type)
        where TType : class, IType
        => SetType(TypeMarkers.GetReference(type));

    public IObjectFieldDescriptor Deprecated(string? reason = null)
    {
        field.DeprecationReason = reason ?? "No longer supported";
        return this;
    }

    public IObjectFieldDescriptor Ignore(bool ignore = true)
    {
        IsIgnored = ignore;
        if (ignore)
        {
            _ = type?.Fields.Remove(field);
        }
        else if (type is not null && !type.Fields.Contains(field))
        {
            type.Fields.Add(field);
        }

        return this;
    }

    public IObjectFieldDescriptor Argument(string name, Action<IArgumentDescriptor> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var argument = field.Arguments.Find(a => string.Equals(a.Name, name, StringComparison.Ordinal));
        if (argument is null)
        {
            argument = new InputValueConfiguration { Name = name, Type = TypeReference.Of("String") };
            field.Arguments.Add(argument);
        }

        configure(new ArgumentDescriptor(argument));
        return this;
    }

    public IObjectFieldDescriptor Resolve(FieldResolverDelegate resolver) => Resolve(resolver, null);

    public IObjectFieldDescriptor Resolve(FieldResolverDelegate resolver, Type? resultType)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        ClearResolvers();
        field.Resolver = resolver;
        SetResultType(resultType);
        return this;
    }

    /// <summary>Resolves without a task.</summary>
    public IObjectFieldDescriptor ResolvePure(PureResolverDelegate resolver, Type? resultType)
    {
        ClearResolvers();
        field.PureResolver = resolver;
        SetResultType(resultType);
        return this;
    }

    public IObjectFieldDescriptor ResolveWith<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod)
        => ResolveWith(typeof(TResolver), MemberBindings.GetMember(propertyOrMethod));

    public IObjectFieldDescriptor ResolveWith(MemberInfo propertyOrMethod)
    {
        ArgumentNullException.ThrowIfNull(propertyOrMethod);
        return ResolveWith(propertyOrMethod.ReflectedType ?? propertyOrMethod.DeclaringType!, propertyOrMethod);
    }

    public IObjectFieldDescriptor Subscribe(SubscribeResolverDelegate subscribe)
    {
        field.SubscribeResolver = subscribe;
        return this;
    }

    public IObjectFieldDescriptor Use(FieldMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        field.Middleware.Add(FieldPipelines.ToResolverMiddleware(middleware));
        return this;
    }

    public IObjectFieldDescriptor ParentRequires(string? requirements)
    {
        field.ParentRequirements = requirements;
        return this;
    }

    public IObjectFieldDescriptor ParentRequires<TParent>(string? requirements) => ParentRequires(requirements);

    public IObjectFieldDescriptor StreamResult(bool hasStreamResult = true) => this;

    public IObjectFieldDescriptor ID(string? typeName = null)
    {
        field.LeafResolver = null;
        field.Features.Set(new IdFeature(field.ResultType ?? typeof(string), typeName));
        return this;
    }

    public IObjectFieldDescriptor Authorize(ApplyPolicy apply = ApplyPolicy.BeforeResolver) => Authorize(new AuthorizeRule(Apply: apply));

    public IObjectFieldDescriptor Authorize(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver)
        => Authorize(new AuthorizeRule(policy, Apply: apply));

    public IObjectFieldDescriptor Authorize(params string[] roles) => Authorize(new AuthorizeRule(Roles: roles));

    public IObjectFieldDescriptor AllowAnonymous()
    {
        field.Features.Set(new AllowAnonymousFeature());
        return this;
    }

    public IObjectFieldDescriptor Lookup()
    {
        field.Features.Set(new LookupFeature());
        return Directive("lookup");
    }

    public IObjectFieldDescriptor Internal() => Directive("internal");

    public IObjectFieldDescriptor Inaccessible() => Directive("inaccessible");

    public IObjectFieldDescriptor Shareable() => Directive("shareable");

    public IObjectFieldDescriptor Cost(double weight)
    {
        field.Features.Set(new CostFeature(weight));
        return this;
    }

    private ObjectFieldDescriptor Authorize(AuthorizeRule rule)
    {
        field.Features.AddAuthorizeRule(rule);
        return this;
    }

    // A leaf is written as the member's .NET type says; another type writes it otherwise.
    private ObjectFieldDescriptor SetType(TypeReference reference)
    {
        field.Type = reference;
        field.HasExplicitType = true;
        field.LeafResolver = null;
        return this;
    }

    private ObjectFieldDescriptor ResolveWith(Type resolver, MemberInfo member)
    {
        var source = MemberBindings.FindResolver(resolver, member, services);
        ClearResolvers();
        field.Resolver = source.Resolver;
        field.PureResolver = source.PureResolver;
        field.BatchResolver = source.BatchResolver;
        field.ResultType = source.ResultType;
        field.ParentRequirements ??= source.ParentRequirements;
        if (!field.HasExplicitType)
        {
            field.Type = source.Type;
        }

        foreach (var argument in source.Arguments)
        {
            if (!field.Arguments.Exists(a => string.Equals(a.Name, argument.Name, StringComparison.Ordinal)))
            {
                field.Arguments.Add(argument);
            }
        }

        field.Middleware.AddRange(source.Middleware);
        return this;
    }

    private void SetResultType(Type? resultType)
    {
        if (resultType is null)
        {
            return;
        }

        field.ResultType = resultType;
        if (!field.HasExplicitType && !field.HasMemberType)
        {
            field.Type = TypeMarkers.GetInferred(resultType);
        }
    }

    private void ClearResolvers()
    {
        field.LeafResolver = null;
        field.PureResolver = null;
        field.Resolver = null;
        field.BatchResolver = null;
        field.MemberName = null;
    }
}
