namespace Cacao.Types;

/// <summary>What describes a type by a descriptor.</summary>
internal interface ITypeDefinition : ITypeSystemMember
{
    /// <summary>Describes the type; the result is added to the schema by the caller unless it is part of it already.</summary>
    TypeConfiguration Define(TypeDefinitions definitions);
}
