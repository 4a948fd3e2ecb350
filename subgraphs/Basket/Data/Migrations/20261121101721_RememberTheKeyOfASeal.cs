using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EShop.Basket.Data.Migrations
{
    /// <inheritdoc />
    public partial class RememberTheKeyOfASeal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "sealed_by_key",
                table: "baskets",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "sealed_by_key",
                table: "baskets");
        }
    }
}
