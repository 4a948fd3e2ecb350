using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads the errors a mutation declares.</summary>
internal static class ErrorReader
{
    public static IEnumerable<string> Features(ReadContext context, ISymbol member, INamedTypeSymbol? fieldResult)
    {
        var definitions = new List<string>();
        foreach (var attribute in member.All("Error"))
        {
            if (attribute.GetTypeArgument() is INamedTypeSymbol type)
            {
                definitions.AddRange(Thrown(context, member, type));
            }
        }

        foreach (var type in fieldResult?.TypeArguments.Skip(1) ?? [])
        {
            context.Graph.AddError(type);
            definitions.Add(KnownTypes.IsException(type)
                ? $"MutationErrorDefinition.Of<{type.Plain()}>()"
                : $"MutationErrorDefinition.OfResult<{type.Plain()}>()");
        }

        if (definitions.Count > 0)
        {
            yield return $"new MutationErrorsFeature([{string.Join(", ", definitions.Distinct())}])";
        }
    }

    private static IEnumerable<string> Thrown(ReadContext context, ISymbol member, INamedTypeSymbol type)
    {
        var name = type.Plain();
        if (KnownTypes.IsException(type))
        {
            context.Graph.AddError(type);
            yield return $"MutationErrorDefinition.Of<{name}>()";
            yield break;
        }

        var found = false;
        var cases = new List<string>();
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor is { DeclaredAccessibility: Accessibility.Public, Parameters: [var parameter] } && KnownTypes.IsException(parameter.Type))
            {
                cases.Add($"{parameter.Type.Plain()} exception => new {name}(exception)");
            }
        }

        if (cases.Count > 0)
        {
            found = true;
            context.Graph.AddError(type);
            yield return Definition(name, cases);
        }

        var factories = type.GetMembers("CreateErrorFrom").OfType<IMethodSymbol>()
            .Where(m => m.Parameters.Length == 1 && KnownTypes.IsException(m.Parameters[0].Type) && (m.IsStatic || CanBeMade(type)));
        foreach (var group in factories.GroupBy(m => m.ReturnType, SymbolEqualityComparer.Default))
        {
            found = true;
            var error = (ITypeSymbol)group.Key!;
            context.Graph.AddError(error);
            yield return Definition(
                error.Plain(),
                group.Select(m => m.IsStatic
                    ? $"{m.Parameters[0].Type.Plain()} exception => {name}.CreateErrorFrom(exception)"
                    : $"{m.Parameters[0].Type.Plain()} exception => new {name}().CreateErrorFrom(exception)"));
        }

        if (!found && HasMessage(type))
        {
            // Nothing makes it of what is thrown: the mutation returns it.
            context.Graph.AddError(type);
            yield return $"MutationErrorDefinition.OfResult<{name}>()";
        }
        else if (!found)
        {
            context.Report(Diagnostics.Rules.ErrorTypeInvalid, member, type.ToDisplayString());
        }
    }

    private static bool CanBeMade(INamedTypeSymbol type)
        => !type.IsAbstract && type.InstanceConstructors.Any(c => c.DeclaredAccessibility == Accessibility.Public && c.Parameters.Length == 0);

    private static bool HasMessage(INamedTypeSymbol type)
        => type.AllInterfaces.Any(static i => HasOwnMessage(i)) || Bases(type).Any(HasOwnMessage);

    private static bool HasOwnMessage(INamedTypeSymbol type)
        => type.GetMembers("Message").Any(static m => m is IPropertySymbol { Type.SpecialType: SpecialType.System_String });

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }

    private static string Definition(string errorType, IEnumerable<string> cases)
        => $"new MutationErrorDefinition(typeof({errorType}), static thrown => thrown switch {{ {string.Join(", ", cases)}, _ => null }})";
}
