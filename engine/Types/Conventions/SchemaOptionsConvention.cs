using Cacao.Language;

namespace Cacao.Types;

/// <summary>Does what <see cref="SchemaOptions"/> say of every type.</summary>
internal static class SchemaOptionsConvention
{
    public static void Apply(SchemaConfiguration schema)
    {
        var options = schema.Options;
        Rename(schema, OperationType.Query, options.QueryTypeName);
        Rename(schema, OperationType.Mutation, options.MutationTypeName);
        Rename(schema, OperationType.Subscription, options.SubscriptionTypeName);
        if (options.RemoveUnreachableTypes)
        {
            UnreachableTypes.Remove(schema);
        }

        foreach (var type in schema.Types)
        {
            if (options.StripLeadingIFromInterface && type is InterfaceTypeConfiguration contract)
            {
                StripLeadingI(contract);
            }

            switch (type)
            {
                case ObjectTypeConfiguration objectType:
                    SetScopes(objectType, objectType.Name == schema.MutationTypeName
                        ? (options.DefaultMutationDependencyInjectionScope, DependencyInjectionScope.Request)
                        : (options.DefaultQueryDependencyInjectionScope, DependencyInjectionScope.Resolver));
                    if (options.SortFieldsByName)
                    {
                        objectType.Fields.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
                        objectType.Fields.ForEach(static field => Sort(field.Arguments));
                    }

                    break;
                case InputObjectTypeConfiguration input when options.SortFieldsByName:
                    Sort(input.Fields);
                    break;
            }
        }
    }

    private static void Rename(SchemaConfiguration schema, OperationType operation, string? name)
    {
        if (name is not null && schema.Find(schema.GetOperationTypeName(operation)) is ObjectTypeConfiguration type)
        {
            type.Name = name;
            schema.SetRootType(operation, type);
        }
    }

    /// <summary>Only a name that is the .NET type's own: one that was given stays.</summary>
    private static void StripLeadingI(InterfaceTypeConfiguration type)
    {
        if (type.RuntimeType is { } runtimeType
            && string.Equals(type.Name, runtimeType.Name, StringComparison.Ordinal)
            && type.Name is ['I', >= 'A' and <= 'Z', ..])
        {
            type.Name = type.Name[1..];
        }
    }

    private static void SetScopes(ObjectTypeConfiguration type, (DependencyInjectionScope Wanted, DependencyInjectionScope Usual) scope)
    {
        if (scope.Wanted == scope.Usual)
        {
            return;
        }

        foreach (var field in type.Fields)
        {
            if (field.Features.Get<ServiceScopeFeature>() is null)
            {
                field.Features.Set(new ServiceScopeFeature(scope.Wanted));
            }
        }
    }

    private static void Sort(List<InputValueConfiguration> values) => values.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
}
