using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Finds the types that code adds by calls such as <c>AddQueryType&lt;Query&gt;()</c>.</summary>
internal static class AddedTypes
{
    public static bool IsCall(SyntaxNode node)
        => node is GenericNameSyntax { TypeArgumentList.Arguments.Count: 1 } name && Role(name.Identifier.ValueText) is not null;

    public static CandidateModel? Read(GeneratorSyntaxContext context, CancellationToken cancellationToken)
    {
        var name = (GenericNameSyntax)context.Node;
        var type = context.SemanticModel.GetTypeInfo(name.TypeArgumentList.Arguments[0], cancellationToken).Type;
        var method = context.SemanticModel.GetSymbolInfo(name, cancellationToken).Symbol;
        return type is INamedTypeSymbol { IsGenericType: false } named
            && SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, context.SemanticModel.Compilation.Assembly)
            && method?.ContainingType.Name == "RequestExecutorBuilderExtensions"
                ? new CandidateModel(TypeModuleGenerator.MetadataName(named), Role(name.Identifier.ValueText)!.Value)
                : null;
    }

    private static CandidateRole? Role(string method) => method switch
    {
        "AddQueryType" => CandidateRole.Query,
        "AddMutationType" => CandidateRole.Mutation,
        "AddSubscriptionType" => CandidateRole.Subscription,
        "AddTypeExtension" => CandidateRole.Extension,
        "AddType" or "AddObjectType" or "AddInterfaceType" or "AddUnionType" or "AddEnumType" => CandidateRole.Output,
        "AddInputObjectType" => CandidateRole.Input,
        _ => null,
    };
}
