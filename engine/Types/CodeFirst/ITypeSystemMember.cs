namespace Cacao.Types;

/// <summary>A type, or an extension of one, that a class or code defines.</summary>
public interface ITypeSystemMember;
