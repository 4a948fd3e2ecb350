using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>
/// Finds the types that code adds or describes: by calls such as <c>AddQueryType&lt;Query&gt;()</c>, by base classes such as
/// <c>ObjectType&lt;Product&gt;</c>, and by what descriptors' resolvers return.
/// </summary>
internal static class AddedTypes
{
    public static bool IsCandidate(SyntaxNode node) => node switch
    {
        GenericNameSyntax { TypeArgumentList.Arguments.Count: 1 or 2 } name => Role(name.Identifier.ValueText) is not null,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } } call
            => name.Identifier.ValueText == "Resolve" || (IsAdd(name.Identifier.ValueText) && TypeOf(call) is not null),
        _ => false,
    };

    public static CandidateModel? Read(GeneratorSyntaxContext context, CancellationToken cancellationToken) => context.Node switch
    {
        GenericNameSyntax name => ReadGeneric(context, name, cancellationToken),
        InvocationExpressionSyntax call when TypeOf(call) is { } argument => ReadTypeOf(context, call, argument, cancellationToken),
        InvocationExpressionSyntax call => ReadResult(context, call, cancellationToken),
        _ => null,
    };

    private static CandidateModel? ReadGeneric(GeneratorSyntaxContext context, GenericNameSyntax name, CancellationToken cancellationToken)
    {
        var type = context.SemanticModel.GetTypeInfo(name.TypeArgumentList.Arguments[0], cancellationToken).Type;
        var symbol = context.SemanticModel.GetSymbolInfo(name, cancellationToken).Symbol;
        var role = Role(name.Identifier.ValueText)!.Value;
        if (role == CandidateRole.Scalar)
        {
            return IsKnown(symbol) || (symbol is null && IsAfterGenerated(context, name, cancellationToken)) ? Scalar(context, name, type, cancellationToken) : null;
        }

        return IsKnown(symbol) || (symbol is null && IsAfterGenerated(context, name, cancellationToken)) ? Create(context, type, role) : null;
    }

    private static CandidateModel? ReadTypeOf(
        GeneratorSyntaxContext context,
        InvocationExpressionSyntax call,
        TypeSyntax argument,
        CancellationToken cancellationToken)
        => context.SemanticModel.GetSymbolInfo(call, cancellationToken).Symbol is var symbol
            && (IsKnown(symbol) || (symbol is null && IsAfterGenerated(context, ((MemberAccessExpressionSyntax)call.Expression).Name, cancellationToken)))
            ? Create(
                context,
                context.SemanticModel.GetTypeInfo(argument, cancellationToken).Type,
                Role(((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText)!.Value)
            : null;

    /// <summary>What a scalar holds, or what code binds to one; the class of <c>BindRuntimeType&lt;T&gt;()</c> stands for a type of a document.</summary>
    private static CandidateModel? Scalar(GeneratorSyntaxContext context, GenericNameSyntax name, ITypeSymbol? type, CancellationToken cancellationToken)
    {
        if (type is not INamedTypeSymbol { IsGenericType: false } named)
        {
            return null;
        }

        if (name.Identifier.ValueText == "BindRuntimeType")
        {
            if (name.TypeArgumentList.Arguments.Count == 1)
            {
                return Create(context, type, CandidateRole.Document);
            }

            var target = context.SemanticModel.GetTypeInfo(name.TypeArgumentList.Arguments[1], cancellationToken).Type;
            if (target is null || !KnownTypes.Inherits(target, "Cacao.Types.ScalarType"))
            {
                return null;
            }
        }

        return new CandidateModel(TypeModuleGenerator.MetadataName(named), CandidateRole.Scalar);
    }

    /// <summary>The type that a descriptor's resolver returns, collections and tasks taken off.</summary>
    private static CandidateModel? ReadResult(GeneratorSyntaxContext context, InvocationExpressionSyntax call, CancellationToken cancellationToken)
        => context.SemanticModel.GetSymbolInfo(call, cancellationToken).Symbol switch
        {
            IMethodSymbol { TypeArguments: [var result] } method when IsKnown(method)
                => Create(context, TypeReferenceReader.NamedType(result), CandidateRole.Result),
            null when LambdaResult(context, call, cancellationToken) is { } result
                => Create(context, TypeReferenceReader.NamedType(result), CandidateRole.Result),
            _ => null,
        };

    /// <summary>The type of a lambda's expression, in a call on a descriptor that nobody knows yet.</summary>
    private static ITypeSymbol? LambdaResult(GeneratorSyntaxContext context, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        if (call.ArgumentList.Arguments is not [{ Expression: LambdaExpressionSyntax { ExpressionBody: { } body } }]
            || !IsUnknown(context, ((MemberAccessExpressionSyntax)call.Expression).Expression, cancellationToken))
        {
            return null;
        }

        var type = context.SemanticModel.GetTypeInfo(body, cancellationToken).Type;
        return type is null or IErrorTypeSymbol ? null : KnownTypes.IsTask(type, out var awaited) ? awaited : type;
    }

    private static CandidateModel? Create(GeneratorSyntaxContext context, ITypeSymbol? type, CandidateRole role)
        => type is INamedTypeSymbol { IsGenericType: false, IsAnonymousType: false } named
            && SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, context.SemanticModel.Compilation.Assembly)
            && !named.AllInterfaces.Any(i => i.FullName() == "Cacao.Types.ITypeSystemMember")
                ? new CandidateModel(TypeModuleGenerator.MetadataName(named), role)
                : null;

    /// <summary>
    /// True for a call whose receiver nobody knows yet: what follows <c>AddCatalogTypes()</c>, which is generated from what is read now.
    /// </summary>
    private static bool IsAfterGenerated(GeneratorSyntaxContext context, SimpleNameSyntax name, CancellationToken cancellationToken)
        => (name.Identifier.ValueText.StartsWith("Add", StringComparison.Ordinal) || name.Identifier.ValueText is "ResolveWith" or "BindRuntimeType")
            && name.Parent is MemberAccessExpressionSyntax { Expression: { } receiver }
            && IsUnknown(context, receiver, cancellationToken);

    private static bool IsUnknown(GeneratorSyntaxContext context, ExpressionSyntax expression, CancellationToken cancellationToken)
        => context.SemanticModel.GetTypeInfo(expression, cancellationToken).Type is null or IErrorTypeSymbol;

    private static bool IsKnown(ISymbol? symbol) => symbol switch
    {
        IMethodSymbol method => method.ContainingType.Name is "RequestExecutorBuilderExtensions" or "ObjectFieldDescriptorExtensions"
            or "IObjectFieldDescriptor" or "IObjectTypeDescriptor" or "SchemaBuilder" or "SchemaBuilderExtensions",
        INamedTypeSymbol type => type.ContainingNamespace is { Name: "Types", ContainingNamespace: { Name: "Cacao" } },
        _ => false,
    };

    private static bool IsAdd(string name) => name.StartsWith("Add", StringComparison.Ordinal) && Role(name) is not null;

    private static TypeSyntax? TypeOf(InvocationExpressionSyntax call)
        => call.ArgumentList.Arguments is [{ Expression: TypeOfExpressionSyntax type }] ? type.Type : null;

    private static CandidateRole? Role(string name) => name switch
    {
        "AddQueryType" => CandidateRole.Query,
        "AddMutationType" => CandidateRole.Mutation,
        "AddSubscriptionType" => CandidateRole.Subscription,
        "AddTypeExtension" => CandidateRole.Extension,
        "AddType" or "AddObjectType" or "AddInterfaceType" or "AddUnionType" or "AddEnumType" => CandidateRole.Output,
        "AddInputObjectType" or "InputObjectType" => CandidateRole.Input,
        "ObjectType" or "ObjectTypeExtension" or "AddObjectTypeExtension" => CandidateRole.Object,
        "InterfaceType" => CandidateRole.Interface,
        "UnionType" => CandidateRole.Union,
        "EnumType" => CandidateRole.Output,
        "ScalarType" or "BindRuntimeType" => CandidateRole.Scalar,
        "ResolveWith" or "Field" => CandidateRole.Members,
        _ => null,
    };
}
